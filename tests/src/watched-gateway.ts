import { createGateway, createInProcessDepartment, identityProviderOf, issueToken, CLERK, type Department, type Gateway } from '@linli/gateway';
import { TEST_SEAL_KEY } from '@linli/test-kit';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { SUPERGRAPH_FILE, type Answer, type TestDistrict } from './open-test-district.js';

/** A second door to a district's departments, at which one sees whom a question asks, and can keep departments from answering until all have been asked. */
export interface WatchedGateway {
  /** Departments in the order in which they were asked. */
  readonly asked: readonly string[];
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

export interface Gate {
  /** Departments that answer only when all of them have been asked. */
  readonly together: readonly string[];
}

const PATIENCE_MS = 20_000;

export async function openWatchedGateway({ subgraphs, keys }: TestDistrict, { together }: Gate): Promise<WatchedGateway> {
  const asked: string[] = [];
  const pass = createGate(together);
  // The departments are the district's: this door does not close them.
  const departments = subgraphs.map(createInProcessDepartment).map((department): Department => ({
    name: department.name,
    ask: async (request) => {
      asked.push(department.name);
      await pass(department.name);
      return department.ask(request);
    },
    close: () => Promise.resolve(),
  }));
  const gateway = await createGateway({ supergraphSdl: readFileSync(SUPERGRAPH_FILE, 'utf8'), departments, identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, sealKey: TEST_SEAL_KEY });
  return { asked, ask: await asker(gateway, await issueToken(keys, CLERK)), close: () => gateway.close() };
}

async function asker(gateway: Gateway, token: string): Promise<WatchedGateway['ask']> {
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const headers = { authorization: `Bearer ${token}`, 'linli-purpose': 'ASSIST_REVIEW', 'linli-case': 'JZ2026000001', 'content-type': 'application/json' };
  return async (query, variables) => {
    const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return { status: response.status, ...((await response.json()) as object) } as Answer;
  };
}

function createGate(together: readonly string[]): (name: string) => Promise<void> {
  const waiting = new Set<string>();
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => void (open = resolve));
  return async (name) => {
    if (!together.includes(name)) return;
    waiting.add(name);
    if (waiting.size === together.length) open();
    await Promise.race([opened, givenUp(name)]);
  };
}

// Departments that are asked one after the other would wait for ever; they give up, and the answer then has errors.
async function givenUp(name: string): Promise<never> {
  await setTimeout(PATIENCE_MS, undefined, { ref: false });
  throw new Error(`${name}: expected to be asked beside the others, but they did not come`);
}
