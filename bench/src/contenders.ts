import { createCallerSigner, type Caller } from '@linli/caller-token';
import { freePorts, ServiceProcess, withoutSecurity, type SeparateDistrict } from '@linli/gateway';
import { PURPOSES } from '@linli/vocabulary';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Recipe } from './statement-recipe.js';

/** A gateway that is compared. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly pids: readonly number[];
  /** Whether it asks the departments' own processes. */
  readonly asksDepartments: boolean;
  stop(): Promise<void>;
}

const PEERS = resolve(__dirname, '..', 'peers');

/** Whom the contenders that have no gateway of ours speak for. */
export const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ2026000001', scopes: PURPOSES.ONE_STOP.scopes, highestLevel: 'S2' };

interface Setting {
  readonly separate: SeparateDistrict;
  /** Supergraph with the departments' real addresses. */
  readonly supergraphFile: string;
  readonly recipes: Readonly<Record<string, Recipe>>;
  /** Names of those to start beside the hand-written handler; null for all. */
  readonly only: readonly string[] | null;
}

/** Starts every contender over the same departments and the same databases. */
export async function startContenders(setting: Setting): Promise<Contender[]> {
  const { separate } = setting;
  if (!setting.only || setting.only.some((name) => name.startsWith('hive'))) installPeers();
  const tokens = await signForPeers(separate);
  const databases = JSON.stringify(Object.fromEntries(separate.district.urls));
  const shared = { LINLI_BENCH_SUPERGRAPH: setting.supergraphFile, LINLI_BENCH_TOKENS: tokens, LINLI_BENCH_DATABASES: databases, LINLI_SEAL_KEY: separate.district.sealKey, NODE_ENV: 'production' };
  const hive = join(PEERS, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
  const recipes = JSON.stringify(setting.recipes);
  const peers = { ...shared, LINLI_BENCH_SUPERGRAPH: writeForPeers(setting.supergraphFile) };
  const ours: Contender = { name: 'linli separate', url: `${separate.address}/graphql`, pids: [separate.gateway.pid ?? 0], asksDepartments: true, stop: async () => undefined };
  const all: readonly (readonly [string, () => Promise<Contender>])[] = [
    ['hand-written', () => start('hand-written', { script: join(__dirname, 'handwritten-process.js'), path: '/', readyPath: '/', asksDepartments: false, environment: { ...shared, LINLI_BENCH_RECIPES: recipes } })],
    ['linli embedded', () => start('linli embedded', { script: join(__dirname, 'embedded-process.js'), path: '/graphql', readyPath: '/health/ready', asksDepartments: false, environment: { ...shared, LINLI_BENCH_KEYS: JSON.stringify(separate.district.keys), LINLI_BENCH_LOG: JSON.stringify({ url: separate.district.accessLog.url, headsFile: `${setting.supergraphFile}.heads`, privateKey: separate.district.accessLog.keys.privateKey }) } })],
    ['linli separate', async () => ours],
    ['apollo gateway', () => start('apollo gateway', { script: join(__dirname, 'apollo-process.js'), path: '/', readyPath: '/?query=%7B__typename%7D', asksDepartments: true, environment: peers })],
    ['hive default', () => start('hive default', { script: hive, argv: ['supergraph', '-c', join(PEERS, 'hive.config.mjs')], path: '/graphql', readyPath: '/readiness', asksDepartments: true, environment: { ...peers, LINLI_BENCH_RUNTIME: 'default' } })],
    ['hive router', () => start('hive router', { script: hive, argv: ['supergraph', '-c', join(PEERS, 'hive.config.mjs')], path: '/graphql', readyPath: '/readiness', asksDepartments: true, environment: { ...peers, LINLI_BENCH_RUNTIME: 'router' } })],
  ];
  const started: Contender[] = [];
  for (const [name, begin] of all) if (!setting.only || name === 'hand-written' || setting.only.includes(name)) started.push(await begin());
  return started;
}

interface Start {
  readonly script: string;
  readonly argv?: readonly string[];
  readonly path: string;
  readonly readyPath: string;
  readonly asksDepartments: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

async function start(name: string, { script, argv, path, readyPath, asksDepartments, environment }: Start): Promise<Contender> {
  const [port = 0] = await freePorts(1);
  const origin = `http://127.0.0.1:${port}`;
  const service = new ServiceProcess({ name, script, ...(argv ? { argv } : {}), environment: { ...environment, LINLI_PORT: String(port) }, readyUrl: `${origin}${readyPath}`, readyHeaders: { 'apollo-require-preflight': 'true' } });
  await service.start();
  return { name, url: `${origin}${path}`, pids: [service.pid ?? 0], asksDepartments, stop: () => service.stop() };
}

/** The peers live in a folder of their own, which the project's install leaves alone. */
function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules', '@graphql-hive'))) return;
  process.stdout.write('安装对比对象 installing the peers (a minute)\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error('peers: expected npm ci to succeed, but it did not');
}

async function signForPeers({ district, departments }: SeparateDistrict): Promise<string> {
  const sign = await createCallerSigner(district.keys.caller.privateKey, 4 * 3_600);
  return JSON.stringify(Object.fromEntries(await Promise.all([...departments].map(async ([name, { url }]) => [url, await sign(CALLER, name)] as const))));
}

/** Writes beside the supergraph what the peers are handed: one refuses the rules of rights, another would enforce them on callers that the bench has signed already. @returns the file. */
function writeForPeers(supergraphFile: string): string {
  const file = `${supergraphFile}.peers`;
  writeFileSync(file, withoutSecurity(readFileSync(supergraphFile, 'utf8')));
  return file;
}

/** Writes the supergraph with the addresses at which the departments answer now. */
export function writeSupergraph(sdl: string, { departments, file }: { readonly departments: SeparateDistrict['departments']; readonly file: string }): void {
  let text = sdl;
  for (const [name, { url }] of departments) text = text.replace(`http://${name}:4000/graphql`, url);
  writeFileSync(file, text);
}
