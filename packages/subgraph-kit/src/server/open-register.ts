import { Pool, types, type CustomTypesConfig } from 'pg';
import { DataSource } from 'typeorm';
import { installStoreVersion } from '../cohort/store-version.js';
import { hasSets, type SubgraphDefinition } from '../define-subgraph.js';
import { tableOf } from '../register/columns.js';
import { MinorRecord } from '../register/minor.record.js';
import { ReadConnections } from '../register/read-connections.js';
import { RegisterBook } from '../register/register-book.js';
import type { RegisterReads } from '../register/register-database.js';
import { tellStatement } from '../register/register-events.js';
import { JointReads } from '../register/joint-reads.js';

/** A department's register, open: TypeORM for migrations and writes, a pool for what needs a connection to itself, pipelined connections for reading. */
export interface OpenRegister extends RegisterReads {
  readonly dataSource: DataSource;
  readonly pool: Pool;
  readonly reads: ReadConnections;
  close(): Promise<void>;
}

export interface RegisterOptions {
  /** `postgres://role:password@host/database`, of this department alone. */
  readonly databaseUrl: string;
  /** Most connections held for reading. */
  readonly poolSize?: number;
  /** Time limit of one statement, milliseconds. */
  readonly statementTimeoutMs?: number;
  /** Whether the department decides which fields a caller may read; columns of others are then left unread. It does, unless it is told not to. */
  readonly decides?: boolean;
}

const CONNECT_TIMEOUT_MS = 4_000;
const DATE = types.builtins.DATE;
const TIMESTAMPTZ = types.builtins.TIMESTAMPTZ;
const INT8 = types.builtins.INT8;
const DATE_ARRAY = 1182;

/** Opens a department's register and brings its tables up to date. @throws the driver's error when the database cannot be reached. */
export async function openRegister(definition: Pick<SubgraphDefinition<never>, 'name' | 'records' | 'migrations' | 'indicators' | 'dimensions'>, options: RegisterOptions): Promise<OpenRegister> {
  const dataSource = new DataSource({
    type: 'postgres', url: options.databaseUrl, entities: [...definition.records, MinorRecord], migrations: [...definition.migrations], migrationsTransactionMode: 'all',
    extra: { max: 2 }, logging: false,
  });
  await dataSource.initialize();
  await dataSource.runMigrations();
  if (hasSets(definition)) await countChanges(dataSource, definition.records);
  const connection = {
    connectionString: options.databaseUrl, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, statement_timeout: options.statementTimeoutMs ?? 5_000, options: '-c timezone=UTC', application_name: definition.name,
    types: { getTypeParser } as CustomTypesConfig,
  };
  // Sets are evaluated over it, from whole indexes: with what a page costs on a turning disk, whole tables would be read instead; and hashed together by several workers, all residents would be put in one table to be met with a few.
  const pool = new Pool({ ...connection, options: `${connection.options} -c random_page_cost=1.1 -c enable_parallel_hash=off`, max: 2, idleTimeoutMillis: 60_000 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The server ends a statement that takes too long; this is for a server that says nothing any more, and so keeps no time either.
  const reads = new ReadConnections({ ...connection, query_timeout: 2 * connection.statement_timeout }, options.poolSize ?? 8, options.decides === false);
  const joint = new JointReads(reads, { sent: (text, values) => tellStatement(definition.name, text, values) });
  return { dataSource, pool, reads, joint, book: new RegisterBook(definition.name, { reads, pool }), close: async () => { await Promise.all([pool.end(), reads.close(), dataSource.destroy()]); } };
}

async function countChanges(dataSource: DataSource, records: SubgraphDefinition<never>['records']): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    await installStoreVersion(runner, [...records, MinorRecord].map((record) => tableOf(record).table));
  } finally {
    await runner.release();
  }
}

// Days stay text (a Date would move them by the time zone); counts fit a number; instants come out as ISO 8601.
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (format !== 'binary') {
    if (oid === DATE) return (text: string) => text;
    if (oid === TIMESTAMPTZ) return toIsoInstant;
    if (oid === INT8) return Number;
    if (oid === DATE_ARRAY) return (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(','));
  }
  return types.getTypeParser(oid, format as 'text');
}

function toIsoInstant(text: string): string {
  return `${text.slice(0, 10)}T${text.endsWith('+00') ? `${text.slice(11, -3)}Z` : text.slice(11)}`;
}
