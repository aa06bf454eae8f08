import { freePorts, ServiceProcess } from '@linli/gateway';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ComposeFile, ComposeService } from './compose-file.js';
import { ROOT } from './source-files.js';

/** The services of a compose file, each run by its own command with its own environment and its own secrets, as processes of this machine. */
export interface RunningCompose {
  readonly services: ReadonlyMap<string, { readonly process: ServiceProcess; readonly origin: string }>;
  close(): Promise<void>;
}

interface Place {
  readonly folder: string;
  /** Where containers find one another by name, these processes have ports and databases of this machine. */
  readonly databaseUrls: ReadonlyMap<string, string>;
  readonly accessLogUrl: string;
  readonly residents: number;
}

/** Writes a deployment's secrets into a folder with the command that operators use. @returns what it printed. */
export function writeSecrets(folder: string): string {
  return execFileSync(process.execPath, [join(ROOT, 'scripts', 'compose-secrets.js'), folder], { encoding: 'utf8' });
}

export async function runCompose(compose: ComposeFile, { folder, databaseUrls, accessLogUrl, residents }: Place): Promise<RunningCompose> {
  for (const [department, url] of databaseUrls) writeFileSync(join(folder, `${department}-db-url`), url);
  // One role for both here: that the reader's own may read and not write is tested beside the log.
  for (const secret of ['access-log-db-url', 'access-log-reader-url']) writeFileSync(join(folder, secret), accessLogUrl);
  const names = ['gateway', ...databaseUrls.keys()];
  const ports = await freePorts(names.length);
  const origins = new Map(names.map((name, place) => [name, `http://127.0.0.1:${ports[place] ?? 0}`]));
  const urls = [...databaseUrls.keys()].map((name) => `${name}=${origins.get(name) ?? ''}/graphql`).join(',');
  const services = new Map(names.map((name) => {
    const origin = origins.get(name) ?? '';
    const service = compose.services[name];
    if (!service) throw new Error(`docker-compose.yml: expected a service ${name}, but got none`);
    const differences = { LINLI_PORT: new URL(origin).port, ...(name === 'gateway' ? { LINLI_DEPARTMENT_URLS: urls, LINLI_ACCESS_LOG_HEADS: join(folder, 'heads.jsonl') } : { LINLI_SEED_RESIDENTS: String(residents) }) };
    return [name, { origin, process: processOf(compose, { name, service, folder, differences, origin }) }] as const;
  }));
  await Promise.all([...services.values()].map(({ process }) => process.start()));
  return { services, close: async () => void (await Promise.all([...services.values()].map(({ process }) => process.stop()))) };
}

interface Run {
  readonly name: string;
  readonly service: ComposeService;
  readonly folder: string;
  readonly differences: Readonly<Record<string, string>>;
  readonly origin: string;
}

function processOf(compose: ComposeFile, { name, service, folder, differences, origin }: Run): ServiceProcess {
  const [program, script, ...argv] = service.command ?? [];
  if (program !== 'node' || !script) throw new Error(`docker-compose.yml: expected ${name} to be run by node, but got ${program ?? 'no command'}`);
  const mounted = mountSecrets(compose, { name, service, folder });
  const environment = Object.fromEntries(Object.entries(service.environment).map(([key, value]) => [key, String(value).replace('@/run/secrets', `@${mounted}`)]));
  return new ServiceProcess({ name, script: resolve(ROOT, script), argv, environment: { ...environment, ...differences }, readyUrl: `${origin}/health/ready` });
}

// A service finds the secrets that it is given, and no others.
function mountSecrets(compose: ComposeFile, { name, service, folder }: Pick<Run, 'name' | 'service' | 'folder'>): string {
  const mounted = join(folder, 'mounted', name);
  mkdirSync(mounted, { recursive: true });
  for (const secret of service.secrets) copyFileSync(join(folder, basename(compose.secrets[secret]?.file ?? secret)), join(mounted, secret));
  return mounted;
}
