import type { ApolloGateway } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import { buildSchema, print, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import type { AskDepartment, GatewayContext } from '../departments/department-source.js';
import { keyNamesOf } from '../supergraph/key-names.js';
import { argumentRequirementsOf, requiredWithArguments } from './argument-requirements.js';
import { createExecutor, type ExecutorRequest, type Made, type PlanObserver } from './create-executor.js';
import type { TellingArgument } from './early-fetches.js';
import { correctKeysOf } from './resolvable-keys.js';

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type Given = Parameters<Executor>[0];

export interface PlannedExecutorOptions {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  plan(request: Given): Promise<QueryPlan>;
  ask(department: string): AskDepartment;
  readonly tellingArguments: readonly TellingArgument[];
  readonly looked?: PlanObserver | undefined;
}

/** Our own executor for one supergraph, behind @apollo/gateway's interface. */
export function createPlannedExecutor({ schema, supergraphSdl, plan, ask, tellingArguments, looked }: PlannedExecutorOptions): Executor {
  const names = keyNamesOf(supergraphSdl);
  const corrections = { requirements: argumentRequirementsOf(supergraphSdl), correctFetch: correctKeysOf(supergraphSdl) };
  const taking = requiredWithArguments(corrections.requirements);
  const run = createExecutor<ExecutorRequest & { readonly given: Given }>({
    schema, supergraph: buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true }), corrections, tellingArguments, ask, looked,
    added: { isAdded: (name) => names.isAdded(name, null), hasArguments: (name) => taking.has(name) },
    plan: ({ given }, made) => plan(made.document === given.document ? given : toOwnRequest(given, made)),
  });
  return (given) => run({ given, document: given.document, operationName: given.request.operationName ?? null, variables: given.request.variables ?? {}, context: given.context as unknown as GatewayContext });
}

// Load-bearing: plans are kept by this hash; a document of our own must not be planned as that of which it was made.
function toOwnRequest(given: Given, { document, variables }: Made): Given {
  return { ...given, request: { ...given.request, variables }, document, queryHash: createHash('sha256').update(print(document)).digest('hex') };
}
