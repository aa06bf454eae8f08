import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a department's process takes from its environment; read once, at start. */
export interface SubgraphConfig {
  readonly databaseUrl: string;
  readonly sealKey: string;
  readonly callerPublicKey: string;
  readonly host: string;
  readonly port: number;
  /** Path of a UNIX socket to listen on instead of host and port. */
  readonly socketPath: string | null;
  /** How many residents the synthetic district has that an empty register is filled with; 0 leaves it empty. */
  readonly seedResidents: number;
  readonly seed: number;
  readonly poolSize: number;
  /** Addresses of the further databases that the department reads, by their names. */
  readonly storeUrls: Readonly<Record<string, string>>;
}

const schema = z.object({
  LINLI_DATABASE_URL: z.string().startsWith('postgres'),
  LINLI_SEAL_KEY: z.string().min(16),
  LINLI_CALLER_PUBLIC_KEY: z.string().min(1),
  LINLI_HOST: z.string().default('127.0.0.1'),
  LINLI_PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  LINLI_SOCKET: z.string().optional(),
  LINLI_SEED_RESIDENTS: z.coerce.number().int().min(0).default(0),
  LINLI_SEED: z.coerce.number().int().default(9901),
  LINLI_POOL_SIZE: z.coerce.number().int().min(1).default(8),
});

/**
 * Reads a department's configuration. A value that begins with `@` names a file that holds it (a container's secret).
 * @param stores names of the further databases that the department reads.
 * @throws Error that names each missing or wrong variable, never its value.
 */
export function readSubgraphConfig(environment: NodeJS.ProcessEnv, stores: readonly string[] = []): SubgraphConfig {
  const { given, unreadable } = readVariables(environment);
  const parsed = schema.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.filter(({ path }) => !unreadable.includes(String(path[0])));
  const homeless = stores.map(storeVariable).filter((name) => !unreadable.includes(name) && !/^(postgres|off$)/.test(given[name] ?? ''));
  const faults = [...unreadable.map((name) => `${name}: expected a file that can be read, but there is none`), ...wrong.map(({ path, message }) => `${path.join('.')}: ${message}`), ...homeless.map((name) => `${name}: expected the address of a database, or off, but got neither`)];
  if (!parsed.success || faults.length > 0) throw new Error(faults.join('\n'));
  const values = parsed.data;
  return {
    databaseUrl: values.LINLI_DATABASE_URL, sealKey: values.LINLI_SEAL_KEY, callerPublicKey: values.LINLI_CALLER_PUBLIC_KEY, host: values.LINLI_HOST, port: values.LINLI_PORT,
    socketPath: values.LINLI_SOCKET ?? null, seedResidents: values.LINLI_SEED_RESIDENTS, seed: values.LINLI_SEED, poolSize: values.LINLI_POOL_SIZE,
    storeUrls: Object.fromEntries(stores.flatMap((name) => (given[storeVariable(name)] === 'off' ? [] : [[name, given[storeVariable(name)] ?? '']]))),
  };
}

/** The variable that holds the address of a store: LINLI_ACCESS_LOG_URL for `access-log`. */
export function storeVariable(name: string): string {
  return `LINLI_${name.toUpperCase().replaceAll('-', '_')}_URL`;
}

/** Our variables as they are given, and the names of those whose file cannot be read. */
function readVariables(environment: NodeJS.ProcessEnv): { readonly given: Readonly<Record<string, string | undefined>>; readonly unreadable: readonly string[] } {
  const given: Record<string, string | undefined> = {};
  const unreadable: string[] = [];
  for (const [name, value] of Object.entries(environment)) {
    if (!name.startsWith('LINLI_')) continue;
    try {
      given[name] = value?.startsWith('@') ? readFileSync(value.slice(1), 'utf8').trim() : value;
    } catch {
      unreadable.push(name);
    }
  }
  return { given, unreadable };
}
