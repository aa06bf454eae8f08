import type { QueryPlan } from '@apollo/query-planner';
import { operationOf } from '@linli/graph-execution';
import { getVariableValues, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { AskDepartment, GatewayContext } from '../departments/department-source.js';
import { compilePlan, inSeries } from './compile-plan.js';
import { Operation, type Variant } from './operation.js';
import { toPlanNames, type IsAdded } from './plan-names.js';
import { LOST, Projecting, type Fault } from './projection.js';
import type { AnswerPath, Run, Step } from './run.js';
import { splitMutation } from './split-mutation.js';

/** An operation as the server hands it over: parsed and validated. */
export interface ExecutorRequest {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
}

export interface ExecutorAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLError[];
}

export interface ExecutorOptions<Request extends ExecutorRequest> {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** All types, those that no client sees among them. */
  readonly supergraph: GraphQLSchema;
  readonly isAdded: IsAdded;
  /** Plans a document that was made of a request's; its own, mostly. */
  plan(request: Request, made: Made): Promise<QueryPlan>;
  ask(department: string): AskDepartment;
}

/** What is planned of a request. */
export type Made = Pick<ExecutorRequest, 'document' | 'variables'>;

/** An operation with its plan, compiled. */
interface Compiled {
  readonly operation: Operation;
  readonly run: Promise<Step>;
}

/**
 * Runs operations by plans that are compiled once: a request is function calls over what the departments tell, and no document is looked at again.
 * What departments report as errors stands at the client's places; a value that must not be null and is takes what is around it along, with an error that says so.
 */
export function createExecutor<Request extends ExecutorRequest>(options: ExecutorOptions<Request>): (request: Request) => Promise<ExecutorAnswer> {
  // By document: the server hands over the same object for the same text, and the decision the same for the same rights.
  const known = new WeakMap<DocumentNode, Map<string | null, Compiled>>();
  return async (request) => {
    const { document, operationName, variables, context } = request;
    let operations = known.get(document);
    if (!operations) known.set(document, (operations = new Map()));
    let compiled = operations.get(operationName);
    if (!compiled) operations.set(operationName, (compiled = compile(options, request, () => operations.delete(operationName))));
    const { operation, run } = compiled;
    const faults = refuseVariables(options.schema, operation, variables);
    if (faults.length > 0) return { errors: faults };
    const running: Run = { variables, context, data: {}, errors: [] };
    await (await run)(running);
    return answer(running, operation.variantFor(variables));
  };
}

function compile<Request extends ExecutorRequest>({ schema, supergraph, isAdded, plan, ask }: ExecutorOptions<Request>, request: Request, forget: () => void): Compiled {
  const names = toPlanNames(request.document, isAdded);
  const operation = new Operation({ schema, document: request.document, operationName: request.operationName, names });
  const planned = operationOf(names.document, request.operationName);
  const setting = { supergraph, defaults: operation.defaults, variableDefinitions: planned.variableDefinitions ?? [], names, ask };
  const parts = splitMutation(names.document, planned);
  const run = Promise.all(parts.map((document) => plan(request, { document, variables: names.planVariables(request.variables) }))).then((plans) => inSeries(plans.map((each) => compilePlan(each, setting))));
  // A plan that failed is none: whoever asks next has it planned again.
  run.catch(forget);
  return { operation, run };
}

function refuseVariables(schema: GraphQLSchema, { definition }: Operation, variables: Readonly<Record<string, unknown>>): readonly GraphQLError[] {
  const { variableDefinitions = [] } = definition;
  return variableDefinitions.length === 0 ? [] : (getVariableValues(schema, variableDefinitions, variables).errors ?? []);
}

function answer({ data, errors, variables }: Run, { project, rootKeys, introspect }: Variant): ExecutorAnswer {
  const unasked = rootKeys.filter(({ from, key }) => data[from] === undefined && !isTold(errors, [key]));
  if (introspect) Object.assign(data, introspect(variables));
  const projecting = new Projecting();
  const projected = project(data, projecting);
  const faults = projecting.faults.filter(({ path }) => !isTold(errors, path));
  // A plan that leaves out what was asked for: null alone would say that nothing is recorded.
  const silent = unasked.filter(({ key }) => !faults.some(({ path }) => path.length === 1 && path[0] === key)).map(({ key }) => ({ path: [key], expected: 'a plan for it' }));
  const all = [...errors, ...[...faults, ...silent].map(toError)];
  return { data: projected === LOST ? null : (projected as Record<string, unknown>), ...(all.length > 0 ? { errors: all } : {}) };
}

/** Whether the departments' errors say already why there is nothing at a place. */
function isTold(errors: readonly GraphQLError[], place: AnswerPath): boolean {
  return errors.some(({ path }) => path === undefined || place.every((part, depth) => depth >= path.length || path[depth] === part));
}

function toError({ path, expected }: Fault): GraphQLError {
  return new GraphQLError(`${path.join('.')}: expected ${expected}, but got none`, { path, extensions: { code: 'INTERNAL' } });
}
