import { createLogKeys, openAccessLog, type AccessLog } from '@linli/access-log';
import { createGateway, createInProcessDepartment, DEPARTMENTS_HERE, identityProviderOf, issueToken, CLERK, type DeploymentKeys, type Gateway, type TokenSubject } from '@linli/gateway';
import { createCallerKeys } from '@linli/caller-token';
import { collectDistrict, DEFAULT_DISTRICT, type District, type DistrictOptions } from '@linli/synthetic-district';
import { createStatistics } from '@linli/statistics';
import { openSubgraph, type RunningSubgraph, type SubgraphOptions } from '@linli/subgraph-kit';
import { createTestDatabase, TEST_SEAL_KEY, type TestDatabase } from '@linli/test-kit';
import type { PurposeCode } from '@linli/vocabulary';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDistrictDatabases } from './create-district-databases.js';
import { ROOT } from './source-files.js';
import { temporaryFolder } from './temporary-folder.js';

/** An answer of the gateway, with its HTTP status. */
export interface Answer<D = Record<string, unknown>> {
  readonly status: number;
  readonly data?: D | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** All departments over real databases, seeded, behind a gateway that listens on HTTP, and the truth they were seeded from. */
export interface TestDistrict {
  readonly truth: District;
  readonly address: string;
  readonly gateway: Gateway;
  readonly keys: DeploymentKeys;
  readonly subgraphs: readonly RunningSubgraph[];
  /** Each department's own, by its name. */
  readonly databases: ReadonlyMap<string, TestDatabase>;
  /** Its readings' log, and what is needed to verify it. */
  readonly accessLog: TestAccessLog;
  /** Asks over HTTP as a child officer: children, and their sealed files, are part of the journeys. */
  ask<D = Record<string, unknown>>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<D>>;
  /** Asks over HTTP as somebody else. */
  askAs<D = Record<string, unknown>>(who: Asking, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer<D>>;
  close(): Promise<void>;
}

/** Who asks, for what, in which case. */
export interface Asking extends TokenSubject {
  readonly purpose: PurposeCode;
  readonly caseNo?: string | null;
}

export interface TestDistrictOptions extends Pick<DistrictOptions, 'residents'> {
  /** Whether it is decided who may read what, as in the product. Not where answers are compared with all of the truth. */
  readonly isGuarded?: boolean;
  /** How long the log's store may take, milliseconds; the product's limit unless told. */
  readonly logLimitMs?: number;
  /** What time the departments take it to be; noon of the district's day unless told. */
  readonly now?: () => Date;
  /** How counts are disclosed, and whether questions need approval; as in the product unless told. */
  readonly statistics?: Parameters<typeof createStatistics>[0];
}

export interface TestAccessLog {
  readonly log: AccessLog;
  readonly database: TestDatabase;
  readonly headsFile: string;
  readonly publicKey: string;
}

export const SUPERGRAPH_FILE = join(ROOT, 'gateway', 'supergraph.graphql');

/** Opens a district for a test file: about ten seconds for the first that wants 20,000 residents, and two or three for the next. */
export async function openTestDistrict({ residents, isGuarded = false, logLimitMs, now, statistics }: TestDistrictOptions): Promise<TestDistrict> {
  const options = { ...DEFAULT_DISTRICT, residents };
  const keys: DeploymentKeys = { identity: createCallerKeys(), caller: createCallerKeys() };
  const noon = new Date(`${options.today}T12:00:00+08:00`);
  const databases = await createDistrictDatabases(options);
  const folder = temporaryFolder();
  const accessLog = await openTestLog(folder.path, logLimitMs);
  const subgraphs = await Promise.all(DEPARTMENTS_HERE.map(({ name, stores, open: openHere }, place) => {
    const open = name === 'statistics' && statistics ? (given: SubgraphOptions) => openSubgraph(createStatistics(statistics), given) : openHere;
    return open({ databaseUrl: databases[place]?.url ?? '', sealKey: TEST_SEAL_KEY, callerPublicKey: keys.caller.publicKey, poolSize: 4, now: now ?? (() => noon), decides: isGuarded, storeUrls: Object.fromEntries(stores.map((store) => [store, accessLog.database.url])) });
  }));
  const gateway = await createGateway({
    supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'), departments: subgraphs.map(createInProcessDepartment), identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, sealKey: TEST_SEAL_KEY, isIntrospectable: true, accessLog: accessLog.log,
    grantsFrom: isGuarded ? 'data-sharing' : null,
  });
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const askAs: TestDistrict['askAs'] = async ({ purpose, caseNo, ...who }, query, variables) => {
    const headers = { authorization: `Bearer ${await issueToken(keys, who)}`, 'linli-purpose': purpose, ...(caseNo ? { 'linli-case': caseNo } : {}), 'content-type': 'application/json' };
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...((await response.json()) as object) } as Answer<never>;
  };
  return {
    truth: collectDistrict(options), address, gateway, keys, subgraphs, accessLog, databases: new Map(DEPARTMENTS_HERE.map(({ name }, place) => [name, databases[place] as TestDatabase])),
    ask: (query, variables) => askAs({ ...CLERK, roles: ['child-officer'], purpose: 'CHILD_CARE', caseNo: 'ET2026000001' }, query, variables),
    askAs,
    close: async () => {
      await gateway.close();
      await accessLog.log.close();
      await Promise.all([...databases, accessLog.database].map((database) => database.drop()));
      folder.remove();
    },
  };
}

async function openTestLog(folder: string, limitMs: number | undefined): Promise<TestAccessLog> {
  const database = await createTestDatabase();
  const { publicKey, privateKey } = createLogKeys();
  const headsFile = join(folder, 'heads.jsonl');
  return { log: await openAccessLog({ url: database.url, headsFile, privateKey, ...(limitMs === undefined ? {} : { limitMs }) }), database, headsFile, publicKey };
}
