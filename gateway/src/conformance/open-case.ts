import { createGateway } from '../create-gateway.js';
import { createCaseDepartment } from './case-department.js';
import { composeCase } from './compose-case.js';
import type { ExecutorName } from '../door/planned-gateway.js';
import type { CaseError, CaseOperation, ConformanceCase } from './conformance-case.js';

/** What became of an operation, in the shape in which a case says what is to become of it. */
export interface CaseAnswer {
  readonly data?: unknown;
  readonly errors: readonly CaseError[];
  readonly asks: readonly string[];
}

/** A gateway over the subgraphs of a case. */
export interface OpenCase {
  ask(operation: CaseOperation): Promise<CaseAnswer>;
  close(): Promise<void>;
}

/** Composes a case's subgraphs and opens a gateway over them: no rights, no tokens, no ports. @throws Error when they cannot be composed. */
export async function openCase({ subgraphs }: ConformanceCase, executor: ExecutorName): Promise<OpenCase> {
  const departments = Object.entries(subgraphs).map(([name, subgraph]) => createCaseDepartment(name, subgraph));
  const gateway = await createGateway({ supergraphSdl: composeCase(subgraphs), departments, identity: null, callerPrivateKey: null, passesErrors: true, isIntrospectable: true, executor });
  return {
    ask: async ({ query, variables, operationName }) => {
      for (const department of departments) department.begin();
      const response = await gateway.server.inject({ method: 'POST', url: '/graphql', payload: { query, variables, operationName } });
      const asks = departments.filter((department) => department.wasAsked()).map(({ name }) => name).sort();
      return { ...toAnswer(JSON.parse(response.body) as Received), asks };
    },
    close: () => gateway.close(),
  };
}

interface Received {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}

function toAnswer({ data, errors = [] }: Received): Omit<CaseAnswer, 'asks'> {
  return { ...(data === undefined ? {} : { data }), errors: errors.map(({ path, extensions }) => ({ ...(path ? { path } : {}), ...(extensions?.code ? { code: extensions.code } : {}) })) };
}
