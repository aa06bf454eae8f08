import { startPostgres, type PostgresServer } from '@linli/embedded-postgres';
import type { RunningSubgraph } from '@linli/subgraph-kit';
import { DEFAULT_DISTRICT, type DistrictOptions } from '@linli/synthetic-district';
import { ACCESS_LOG_DATABASE, ACCESS_LOG_READER, headsFileOf, readLogKeys, type AccessLogPlace } from './access-log-place.js';
import { DEPARTMENTS_HERE } from './departments-here.js';
import { missingDistrictFile, readDistrictFile, writeDistrictFile, type DistrictFile } from './district-file.js';
import { readDeploymentKeys, type DeploymentKeys } from './identity-file.js';
import { storeUrlsOf } from './store-urls-of.js';
import { seedDistrict, type ResidentProgress } from './seed-district.js';

export interface DistrictRequest {
  readonly dataFolder: string;
  /** How many residents; null for what is there, or the default. */
  readonly residents: number | null;
  readonly isFresh: boolean;
  /** Called before a district is made, with its number of residents. */
  readonly begin?: (residents: number) => void;
  readonly progress?: ResidentProgress;
  /** Called before the departments are opened; may throw. */
  readonly check?: () => Promise<void>;
}

/** A district with its database server and all its departments, open. */
export interface OpenDistrict {
  readonly options: DistrictOptions;
  readonly isNew: boolean;
  readonly keys: DeploymentKeys;
  readonly sealKey: string;
  readonly server: PostgresServer;
  readonly urls: ReadonlyMap<string, string>;
  /** Kept whatever becomes of the district: what was read stays on record. */
  readonly accessLog: AccessLogPlace;
  readonly subgraphs: readonly RunningSubgraph[];
  close(): Promise<void>;
}

/** Starts the database server and opens every department, with the district that the folder holds or a new one. @throws PostgresFault; nothing is lost. */
export async function openDistrict(request: DistrictRequest): Promise<OpenDistrict> {
  const server = await startPostgres({ dataFolder: request.dataFolder });
  const opened: RunningSubgraph[] = [];
  try {
    await request.check?.();
    const { district, isNew } = await prepare(request, server);
    const keys = readDeploymentKeys(request.dataFolder);
    const sealKey = server.secret('seal');
    const urls = new Map(await Promise.all(DEPARTMENTS_HERE.map(async ({ name }) => [name, (await server.ensureDatabase(name)).url] as const)));
    const { url } = await server.ensureDatabase(ACCESS_LOG_DATABASE);
    const readerUrl = await server.ensureReader(ACCESS_LOG_READER, ACCESS_LOG_DATABASE);
    const accessLog: AccessLogPlace = { url, readerUrl, headsFile: headsFileOf(request.dataFolder, process.env), keys: readLogKeys(request.dataFolder) };
    await Promise.all(DEPARTMENTS_HERE.map(async ({ name, stores, open }, place) => {
      opened[place] = await open({ databaseUrl: urls.get(name) ?? '', sealKey, callerPublicKey: keys.caller.publicKey, storeUrls: storeUrlsOf(stores, accessLog) });
    }));
    if (district.stage !== 'COMPLETE') await fill(opened, { district, request });
    return { options: district.options, isNew, keys, sealKey, server, urls, accessLog, subgraphs: opened, close: () => close(opened, server) };
  } catch (error) {
    const reason = await server.explain(error);
    await close(opened, server);
    throw reason;
  }
}

// What the file says is never ahead of what the databases hold: killed at any line, the next start knows what is left to do.
async function prepare(request: DistrictRequest, server: PostgresServer): Promise<{ readonly district: DistrictFile; readonly isNew: boolean }> {
  await refuseLostDistrict(request, server);
  const { district, isNew } = chooseDistrict(request);
  if (!isNew) return { district, isNew };
  writeDistrictFile(request.dataFolder, district);
  for (const { name } of DEPARTMENTS_HERE) await server.dropDatabase(name);
  const cleared: DistrictFile = { ...district, stage: 'SEEDING' };
  writeDistrictFile(request.dataFolder, cleared);
  return { district: cleared, isNew };
}

// Databases without the file that says what they hold: another district would be made over them.
async function refuseLostDistrict({ dataFolder, isFresh }: DistrictRequest, server: PostgresServer): Promise<void> {
  const [first] = DEPARTMENTS_HERE;
  if (isFresh || readDistrictFile(dataFolder) !== null || !first) return;
  if (await server.hasDatabase(first.name)) throw missingDistrictFile(dataFolder);
}

// A district half made by a start that was killed is gone on with.
function chooseDistrict({ dataFolder, residents, isFresh }: DistrictRequest): { readonly district: DistrictFile; readonly isNew: boolean } {
  const present = readDistrictFile(dataFolder, { isFresh });
  const isWanted = present !== null && !isFresh && (residents === null || residents === present.options.residents);
  if (isWanted && present.stage !== 'CLEARING') return { district: present, isNew: false };
  const wanted = residents ?? present?.options.residents ?? DEFAULT_DISTRICT.residents;
  return { district: { options: { ...DEFAULT_DISTRICT, residents: wanted }, stage: 'CLEARING' }, isNew: true };
}

async function fill(subgraphs: readonly RunningSubgraph[], { district, request }: { readonly district: DistrictFile; readonly request: DistrictRequest }): Promise<void> {
  request.begin?.(district.options.residents);
  await seedDistrict(subgraphs, { options: district.options, ...(request.progress ? { progress: request.progress } : {}) });
  writeDistrictFile(request.dataFolder, { ...district, stage: 'COMPLETE' });
}

async function close(subgraphs: readonly RunningSubgraph[], server: PostgresServer): Promise<void> {
  await Promise.allSettled(subgraphs.map((subgraph) => subgraph.close()));
  await server.stop();
}
