import type { QueryConfig, QueryResult } from 'pg';

/** The version of a store, and whether somebody is changing it. */
export interface StoreVersion {
  readonly version: string;
  /** While it is so, what is read now must not be kept: a change that is under way is not seen yet, and will not be counted again. */
  readonly isBusy: boolean;
}

interface Runner {
  query(text: string): Promise<unknown>;
}

/** Any two numbers; the lock is the database's own. */
const LOCK = [1_819_897_961, 1] as const;
const INSTALL_LOCK = [1_819_897_961, 2] as const;

/**
 * Installs what counts the changes of a store: on every table a trigger that, before each statement which changes rows, takes a shared lock until the transaction has ended, and counts.
 *
 * Why what is kept under a version is right: a transaction is visible to others before its locks are released. Whoever reads the count first and then finds no such lock sees, in whatever he reads after
 * that, every change that was counted until then; every later change counts on, and so ends the version. A count is never taken back, and one of a transaction that was rolled back ends a version for nothing.
 * With the count goes when the server was started: after a crash a count that nobody had committed may be given again.
 * @param tables quoted names.
 */
export async function installStoreVersion(runner: Runner, tables: readonly string[]): Promise<void> {
  await runner.query('BEGIN');
  try {
    // Two processes of one department may start together.
    await runner.query(`SELECT pg_advisory_xact_lock(${INSTALL_LOCK.join()})`);
    await runner.query('CREATE SEQUENCE IF NOT EXISTS linli_store_version');
    await runner.query(`CREATE OR REPLACE FUNCTION linli_note_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_advisory_xact_lock_shared(${LOCK.join()}); PERFORM nextval('linli_store_version'); RETURN NULL; END $$`);
    await runner.query(`CREATE OR REPLACE FUNCTION linli_read_store_version(OUT version text, OUT is_busy boolean) LANGUAGE plpgsql AS $$
      BEGIN
        SELECT extract(epoch FROM pg_postmaster_start_time()) || '.' || last_value INTO version FROM linli_store_version;
        SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = ${LOCK[0]} AND objid = ${LOCK[1]} AND mode = 'ShareLock'
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) INTO is_busy;
      END $$`);
    for (const table of tables) await runner.query(triggerOf(table));
    await runner.query('COMMIT');
  } catch (error) {
    await runner.query('ROLLBACK');
    throw error;
  }
}

/** Not replaced where it is there: that would wait for whoever writes. */
function triggerOf(table: string): string {
  return `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = '${table}'::regclass AND tgname = 'linli_changes') THEN
      CREATE TRIGGER linli_changes BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION linli_note_change();
    END IF; END $$`;
}

interface Reads {
  query<R extends object>(statement: QueryConfig): Promise<QueryResult<R>>;
}

/** Reads a store's version. */
export async function readStoreVersion(reads: Reads): Promise<StoreVersion> {
  const { rows: [row] } = await reads.query<{ readonly version: string; readonly is_busy: boolean }>({ name: 'linli_store_version', text: 'SELECT version, is_busy FROM linli_read_store_version()' });
  if (!row) throw new Error('store version: expected a row, but got none');
  return { version: row.version, isBusy: row.is_busy };
}
