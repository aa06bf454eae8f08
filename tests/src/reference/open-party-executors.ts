import { buildSubgraphSchema } from '@apollo/subgraph';
import { createCallerKeys } from '@linli/caller-token';
import { CLERK, composeSupergraph, createGateway, identityProviderOf, issueToken, type Department, type DepartmentAnswer, type DeploymentKeys } from '@linli/gateway';
import { buildClientSchema, execute, getIntrospectionQuery, parse, type GraphQLResolveInfo, type IntrospectionQuery } from 'graphql';
import { askOverHttp } from './ask-over-http.js';
import { disturbDepartment } from './disturb-department.js';
import type { Executor, ExecutorsHouse, HouseAsker } from './executors-house.js';
import { keyNamesIn } from './key-names-in.js';
import { PARTY_CONTRACTS, partyOf, readParty, type PartyObject } from './party-world.js';
import { ValuePool } from './value-pool.js';

/** Opens the world of parties behind both executors: interfaces and unions, which the district does not have. */
export async function openPartyExecutors(): Promise<ExecutorsHouse> {
  const keys: DeploymentKeys = { identity: createCallerKeys(), caller: createCallerKeys() };
  const composition = composeSupergraph(Object.entries(PARTY_CONTRACTS).map(([department, sdl]) => ({ department, sdl })));
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  const { supergraphSdl } = composition;
  const departments = Object.keys(PARTY_CONTRACTS).map((name) => disturbDepartment(departmentOf(name)));
  const open = (executor: Executor) => createGateway({ supergraphSdl, departments, identity: identityProviderOf(keys), callerPrivateKey: keys.caller.privateKey, isIntrospectable: true, limits: { mostCost: Infinity }, executor });
  const gateways = { stock: await open('stock'), compiled: await open('compiled') };
  const addresses = { stock: await gateways.stock.listen({ host: '127.0.0.1', port: 0 }), compiled: await gateways.compiled.listen({ host: '127.0.0.1', port: 0 }) };
  const headersOf = async (subject: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await issueToken(keys, { ...CLERK, subject })}`, 'linli-purpose': 'EMERGENCY', 'content-type': 'application/json' });
  const asker = (subject: string): Pick<HouseAsker, 'ask'> => {
    const headers = headersOf(subject);
    return { ask: async (executor, question) => askOverHttp(addresses[executor], await headers, question) };
  };
  const introspected = await asker('well').ask('stock', { query: getIntrospectionQuery(), variables: {} });
  return {
    schema: buildClientSchema(introspected.data as unknown as IntrospectionQuery), keyNames: keyNamesIn(supergraphSdl), pool: new ValuePool(new Map([['no', [1, 2, 3, 4, 5, 6, 7]], ['olderThan', [0, 30, 90]]])),
    chooseAsker: (choose, subject) => ({ isGuarded: false, isLiked: (_coordinate, depth) => depth === 0 || choose(2) === 0, ...asker(subject) }),
    close: async () => void (await Promise.all(Object.values(gateways).map((gateway) => gateway.close()))),
  };
}

function departmentOf(name: string): Department {
  const reference = { __resolveReference: (given: PartyObject & { readonly place?: { readonly code: string } }): object | null => ({ ...given, ...(given.no === undefined ? partyOf(Number(given.place?.code.slice(1))) : partyOf(given.no)) }) };
  const schema = buildSubgraphSchema([{ typeDefs: parse(PARTY_CONTRACTS[name] ?? ''), resolvers: { Person: reference, Firm: reference } }]);
  const fieldResolver = (source: unknown, given: Record<string, unknown>, _context: unknown, { fieldName, parentType }: GraphQLResolveInfo): unknown => readParty((source ?? { __typename: parentType.name, no: 0 }) as never, fieldName, given);
  return {
    name,
    ask: async ({ query, variables, operationName }) => JSON.parse(JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables, operationName, fieldResolver }))) as DepartmentAnswer,
    close: async () => undefined,
  };
}
