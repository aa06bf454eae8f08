import { createTestDatabase, testCaller } from '@linli/test-kit';
import { channel } from 'node:diagnostics_channel';
import type { Caller } from '@linli/caller-token';
import { RegisterDatabase } from '../register/register-database.js';
import type { StatementEvent } from '../register/statement-event.js';
import { RegisterWriter } from '../register/register-writer.js';
import { openRegister, type OpenRegister } from '../server/open-register.js';
import { TreeRecord } from './tree.record.js';
import { trees } from './trees-subgraph.js';

/** The register of trees over a real database, as one request sees it. */
export interface OpenTrees {
  readonly databaseUrl: string;
  readonly register: OpenRegister;
  /** A database as a new request gets it. */
  request(caller?: Caller): RegisterDatabase;
  write(rows: readonly TreeRecord[]): Promise<number>;
  /** Does something and returns the statements that it took. */
  statementsOf(work: () => Promise<unknown>): Promise<readonly StatementEvent[]>;
  close(): Promise<void>;
}

export async function openTrees(rows: readonly TreeRecord[] = []): Promise<OpenTrees> {
  const database = await createTestDatabase();
  const register = await openRegister(trees, { databaseUrl: database.url, poolSize: 2 });
  const open: OpenTrees = {
    databaseUrl: database.url,
    register,
    request: (caller = testCaller()) => new RegisterDatabase(trees.name, { caller, today: '2026-06-30' }, register.reads),
    write: (some) => writeRows(register, some),
    statementsOf,
    close: async () => {
      await register.close();
      await database.drop();
    },
  };
  await open.write(rows);
  return open;
}

async function writeRows({ pool }: OpenRegister, rows: readonly TreeRecord[]): Promise<number> {
  const client = await pool.connect();
  try {
    const writer = new RegisterWriter(client);
    for (const row of rows) writer.put(TreeRecord, row);
    return await writer.flush();
  } finally {
    client.release();
  }
}

async function statementsOf(work: () => Promise<unknown>): Promise<readonly StatementEvent[]> {
  const seen: StatementEvent[] = [];
  const listen = (message: unknown): void => void seen.push(message as StatementEvent);
  const statements = channel('linli:statement');
  statements.subscribe(listen);
  try {
    await work();
  } finally {
    statements.unsubscribe(listen);
  }
  return seen;
}
