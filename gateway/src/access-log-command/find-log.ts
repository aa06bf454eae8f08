import { publicKeyOf } from '@linli/access-log';
import { findRunningServer, startPostgres } from '@linli/embedded-postgres';
import { existsSync, readFileSync } from 'node:fs';
import { ACCESS_LOG_DATABASE, headsFileOf, logKeysFileOf, readLogKeys } from '../embedded/access-log-place.js';
import { chooseDataFolder } from '../embedded/choose-data-folder.js';

/** A log that a command works on. */
export interface FoundLog {
  readonly url: string;
  readonly headsFile: string;
  /** Null where the deployment's private key is not at hand. */
  readonly privateKey: string | null;
  readonly publicKey: string | null;
  readonly sealKey: string | null;
  close(): Promise<void>;
}

/** Finds the log that the environment names, else that of the embedded deployment, whose server is asked where it runs and started where it does not. @throws Error in words for the person who asks. */
export async function findLog(environment: NodeJS.ProcessEnv): Promise<FoundLog> {
  return environment.LINLI_ACCESS_LOG_URL ? namedLog(environment, environment.LINLI_ACCESS_LOG_URL) : embeddedLog(environment);
}

function namedLog(environment: NodeJS.ProcessEnv, url: string): FoundLog {
  const headsFile = environment.LINLI_ACCESS_LOG_HEADS;
  if (!headsFile) throw new Error('LINLI_ACCESS_LOG_HEADS: 应指明链头文件 expected the file of exported heads, but got nothing');
  const privateKey = valueOf(environment.LINLI_ACCESS_LOG_PRIVATE_KEY);
  const publicKey = valueOf(environment.LINLI_ACCESS_LOG_PUBLIC_KEY) ?? (privateKey ? publicKeyOf(privateKey) : null);
  return { url: valueOf(url) ?? url, headsFile, privateKey, publicKey, sealKey: valueOf(environment.LINLI_SEAL_KEY), close: () => Promise.resolve() };
}

// A value that begins with `@` names a file that holds it (a container's secret).
function valueOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  return value.startsWith('@') ? readFileSync(value.slice(1), 'utf8').trim() : value;
}

async function embeddedLog(environment: NodeJS.ProcessEnv): Promise<FoundLog> {
  const dataFolder = chooseDataFolder(environment);
  if (!existsSync(logKeysFileOf(dataFolder))) throw new Error('尚无部署，请先运行 npm start。\nThere is no deployment yet: run npm start first.');
  const place = { headsFile: headsFileOf(dataFolder, environment), ...readLogKeys(dataFolder) };
  const running = findRunningServer(dataFolder);
  const url = running?.databaseUrl(ACCESS_LOG_DATABASE);
  if (running && url) return { ...place, url, sealKey: running.secret('seal'), close: () => Promise.resolve() };
  const server = await startPostgres({ dataFolder });
  return { ...place, url: (await server.ensureDatabase(ACCESS_LOG_DATABASE)).url, sealKey: server.secret('seal'), close: () => server.stop() };
}
