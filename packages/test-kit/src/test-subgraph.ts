import { channel } from 'node:diagnostics_channel';
import { openSubgraph, RegisterWriter, openRegister, type RunningSubgraph, type StatementEvent, type SubgraphDefinition } from '@linli/subgraph-kit';
import { DEFAULT_DISTRICT, type Neighbourhood } from '@linli/synthetic-district';
import type { Caller } from '@linli/caller-token';
import type { ExecutionResult } from 'graphql';
import { signTestCaller, TEST_SEAL_KEY, testCaller, testCallerKeys } from './test-caller.js';
import { createTestDatabase } from './test-database.js';

/** A department over a real database of its own, asked in GraphQL. */
export interface TestSubgraph {
  readonly running: RunningSubgraph;
  readonly databaseUrl: string;
  /** Asks as the gateway would, with a signed caller. */
  ask<D = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<ExecutionResult<D>>;
  /** Asks and returns the residents of whom the answer tells, as the department reports them to the gateway. */
  residentsOf(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<readonly number[]>;
  /** Asks and returns the statements that it took. */
  statementsOf(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<readonly StatementEvent[]>;
  close(): Promise<void>;
}

export interface TestSubgraphContent {
  /** Communities of the synthetic district, written by the department's own seed. */
  readonly neighbourhoods?: Iterable<Neighbourhood>;
  /** Rows put down directly. */
  readonly rows?: (writer: RegisterWriter) => void;
  /** Whether the department decides on fields too; not unless told, so that a test needs no scopes. */
  readonly decides?: boolean;
  /** Addresses of the further databases that the department reads, by their names. */
  readonly storeUrls?: Readonly<Record<string, string>>;
  /** The day on which it is asked, YYYY-MM-DD; the synthetic district's own unless told. */
  readonly today?: string;
}

/** Opens a department for a test. */
export async function openTestSubgraph<L>(definition: SubgraphDefinition<L>, content: TestSubgraphContent = {}): Promise<TestSubgraph> {
  const database = await createTestDatabase();
  const noon = new Date(`${content.today ?? DEFAULT_DISTRICT.today}T12:00:00+08:00`);
  const running = await openSubgraph(definition, { databaseUrl: database.url, sealKey: TEST_SEAL_KEY, callerPublicKey: testCallerKeys.publicKey, poolSize: 4, decides: content.decides ?? false, now: () => noon, storeUrls: content.storeUrls ?? {} });
  if (content.rows) await putRows(definition, database.url, content.rows);
  if (content.neighbourhoods) await running.seed(content.neighbourhoods);
  const execute = async (query: string, variables: Record<string, unknown> | undefined, caller = testCaller()): Promise<ExecutionResult> =>
    running.execute({ query, variables, callerToken: await signTestCaller(caller, definition.name) });
  const ask: TestSubgraph['ask'] = async (query, variables, caller) => {
    // What a client may see of it.
    const { extensions: _extensions, ...answer } = await execute(query, variables, caller);
    return answer as never;
  };
  return {
    running,
    databaseUrl: database.url,
    ask,
    residentsOf: async (query, variables, caller) => (((await execute(query, variables, caller)).extensions?.residents ?? []) as number[]).toSorted((one, other) => one - other),
    statementsOf: async (query, variables, caller) => {
      const seen: StatementEvent[] = [];
      const listen = (message: unknown): void => void seen.push(message as StatementEvent);
      const statements = channel('linli:statement');
      statements.subscribe(listen);
      try {
        await ask(query, variables, caller);
      } finally {
        statements.unsubscribe(listen);
      }
      return seen.filter(({ department }) => department === definition.name);
    },
    close: async () => {
      await running.close();
      await database.drop();
    },
  };
}

async function putRows<L>(definition: SubgraphDefinition<L>, databaseUrl: string, rows: (writer: RegisterWriter) => void): Promise<void> {
  const register = await openRegister(definition, { databaseUrl });
  const client = await register.pool.connect();
  try {
    const writer = new RegisterWriter(client);
    rows(writer);
    await writer.flush();
  } finally {
    client.release();
    await register.close();
  }
}
