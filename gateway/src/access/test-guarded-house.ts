import { buildSubgraphSchema } from '@apollo/subgraph';
import { createCallerKeys, type Caller } from '@linli/caller-token';
import type { SensitivityLevel } from '@linli/vocabulary';
import { execute, parse, type GraphQLResolveInfo } from 'graphql';
import { createGateway, type GatewayOptions } from '../create-gateway.js';
import type { Department, DepartmentAnswer } from '../departments/department.js';
import { CLERK, identityProviderOf, issueToken, type DeploymentKeys } from '../embedded/identity-file.js';
import { composeGuarded, guardedContract } from './test-supergraph.js';
import { findInWorld, readWorld, WORLD_CONTRACTS, type WorldObject } from './test-world.js';

/** What whoever asks next may read. */
export interface TestRights {
  readonly scopes: readonly string[];
  readonly highestLevel: SensitivityLevel;
  readonly roles?: readonly string[];
}

export interface TestQuestion {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export interface TestAnswer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A gateway that decides, in front of the departments of the test world. */
export interface GuardedHouse {
  readonly address: string;
  /** Headers that identify whoever asks. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the departments were asked since the last question, by department. */
  readonly asked: { readonly department: string; readonly query: string }[];
  ask(question: TestQuestion, rights: TestRights): Promise<TestAnswer>;
  update(contracts: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

export async function openGuardedHouse(options: Partial<GatewayOptions> = {}): Promise<GuardedHouse> {
  const keys: DeploymentKeys = { identity: createCallerKeys(), caller: createCallerKeys() };
  const asked: { department: string; query: string }[] = [];
  let current: TestRights = { scopes: [], highestLevel: 'S1' };
  const gateway = await createGateway({
    supergraphSdl: composeGuarded(WORLD_CONTRACTS), departments: Object.keys(WORLD_CONTRACTS).map((name) => departmentOfWorld(name, asked)), identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey,
    isIntrospectable: true, rights: (caller: Caller) => ({ ...caller, ...current }), ...options,
  });
  const address = await gateway.listen({ host: '127.0.0.1', port: 0 });
  const headers = { authorization: `Bearer ${await issueToken(keys, CLERK)}`, 'linli-purpose': 'EMERGENCY', 'content-type': 'application/json' };
  return {
    address, headers, asked,
    ask: async (question, rights) => {
      asked.length = 0;
      current = rights;
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(question) });
      return { status: response.status, ...((await response.json()) as object) };
    },
    update: (contracts) => gateway.update(composeGuarded(contracts)),
    close: () => gateway.close(),
  };
}

function departmentOfWorld(name: string, asked: { department: string; query: string }[]): Department {
  const schema = buildSubgraphSchema([{
    typeDefs: parse(guardedContract(WORLD_CONTRACTS[name] ?? '')),
    resolvers: Object.fromEntries(['Resident', 'Firm'].map((type) => [type, { __resolveReference: ({ no }: { no: number }) => findInWorld(type, no) }])),
  }]);
  const fieldResolver = (source: unknown, given: Record<string, unknown>, _context: unknown, { parentType, fieldName }: GraphQLResolveInfo): unknown =>
    readWorld((source ?? { __typename: parentType.name }) as WorldObject, fieldName, given);
  return {
    name,
    ask: async ({ query, variables }) => {
      asked.push({ department: name, query });
      return (await execute({ schema, document: parse(query), variableValues: variables, fieldResolver })) as DepartmentAnswer;
    },
    close: async () => undefined,
  };
}
