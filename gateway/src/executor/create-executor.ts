import type { QueryPlan } from '@apollo/query-planner';
import { operationOf } from '@linli/graph-execution';
import { GraphQLError, OperationTypeNode, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { AskDepartment, GatewayContext } from '../departments/department-source.js';
import type { ArgumentRequirements } from './argument-requirements.js';
import { compilePlan, inSeries, sideBySide } from './compile-plan.js';
import { EarlyAnswers } from './early-answers.js';
import type { TellingArgument } from './early-fetches.js';
import { Operation, type Variant } from './operation.js';
import { ownValue } from './own-value.js';
import { toPlanNames, type AddedNames, type PlanNames } from './plan-names.js';
import { LOST, Projecting, type Fault } from './projection.js';
import type { CorrectFetch } from './resolvable-keys.js';
import type { Run, Step } from './run.js';
import { splitMutation } from './split-mutation.js';
import { splitRequirements } from './split-requirements.js';
import { ToldPlaces } from './told-places.js';

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
  readonly added: AddedNames;
  /** Where the planner is at fault, and what is done about it. */
  readonly corrections: Corrections;
  /** Arguments that tell the key of what they ask for. */
  readonly tellingArguments: readonly TellingArgument[];
  /** Plans a document that was made of a request's; its own, mostly. */
  plan(request: Request, made: Made): Promise<QueryPlan>;
  ask(department: string): AskDepartment;
  /** Told of each operation whether its plan was there, compiled. */
  readonly looked?: PlanObserver | undefined;
}

export type PlanObserver = (isKnown: boolean) => void;

/** What is known of a supergraph for which plans have to be corrected. */
export interface Corrections {
  readonly requirements: ArgumentRequirements;
  readonly correctFetch: CorrectFetch;
}

/** What is planned of a request. */
export type Made = Pick<ExecutorRequest, 'document' | 'variables'>;

/** An operation, compiled; and how it is run. */
interface Compiled<Request> {
  readonly operation: Operation;
  /** Planned when it is first run. */
  stepFor(request: Request): Promise<Step>;
}

/**
 * Runs operations by plans that are compiled once: a request is function calls over what the departments tell, and no document is looked at again.
 * What departments report as errors stands at the client's places; a value that must not be null and is takes what is around it along, with an error that says so.
 */
export function createExecutor<Request extends ExecutorRequest>(options: ExecutorOptions<Request>): (request: Request) => Promise<ExecutorAnswer> {
  // By document: the server hands over the same object for the same text, and the decision the same for the same rights.
  const known = new WeakMap<DocumentNode, Map<string | null, Compiled<Request>>>();
  return async (request) => {
    const { document, operationName, variables, context } = request;
    let operations = known.get(document);
    if (!operations) known.set(document, (operations = new Map()));
    let compiled = operations.get(operationName);
    options.looked?.(compiled !== undefined);
    if (!compiled) operations.set(operationName, (compiled = compile(options, request)));
    const { operation, stepFor } = compiled;
    // Load-bearing: before it is planned. The planner looks at the variables as well, and what it says of one caller's would be told to all who wait for the same plan.
    const faults = operation.faultsOf(variables);
    if (faults.length > 0) return { errors: faults };
    const step = await stepFor(request);
    const running: Run = { variables, context, data: {}, errors: [], early: new EarlyAnswers() };
    await step(running);
    return answer(running, operation.variantFor(variables));
  };
}

function compile<Request extends ExecutorRequest>(options: ExecutorOptions<Request>, { document, operationName }: Request): Compiled<Request> {
  const { schema, added } = options;
  const names = toPlanNames(document, added);
  const operation = new Operation({ schema, document, operationName, names });
  let step: Promise<Step> | null = null;
  const stepFor = (request: Request): Promise<Step> => {
    if (step) return step;
    step = compileParts(options, request, { operation, names });
    // A plan that failed is none: whoever asks next has it planned again.
    step.catch(() => (step = null));
    return step;
  };
  return { operation, stepFor };
}

async function compileParts<Request extends ExecutorRequest>({ supergraph, added, corrections, tellingArguments, plan, ask }: ExecutorOptions<Request>, request: Request, { operation, names }: { readonly operation: Operation; readonly names: PlanNames }): Promise<Step> {
  const definition = operationOf(names.document, request.operationName);
  const setting = { supergraph, defaults: operation.defaults, variableDefinitions: definition.variableDefinitions ?? [], names, ask, correctFetch: corrections.correctFetch, tellingArguments };
  const compilePart = async (document: DocumentNode): Promise<Step> => compilePlan(await plan(request, { document, variables: names.planVariables(request.variables) }), setting);
  const parts = definition.operation === OperationTypeNode.MUTATION ? splitMutation(names.document, definition) : splitRequirements(names.document, definition, corrections.requirements);
  const steps = await Promise.all(parts.map(compilePart));
  return definition.operation === OperationTypeNode.MUTATION ? inSeries(steps) : sideBySide(steps, added.hasArguments);
}

function answer({ data, errors, variables }: Run, { project, rootKeys, introspect }: Variant): ExecutorAnswer {
  const unasked = rootKeys.filter(({ from }) => ownValue(data, from) === undefined);
  if (introspect) Object.assign(data, introspect(variables));
  const projecting = new Projecting();
  const projected = project(data, projecting);
  const all = [...errors, ...untold(projecting.faults, { unasked, errors }).map(toError)];
  return { data: projected === LOST ? null : (projected as Record<string, unknown>), ...(all.length > 0 ? { errors: all } : {}) };
}

/** What is missing and of which no department has said why. */
function untold(faults: readonly Fault[], { unasked, errors }: { readonly unasked: Variant['rootKeys']; readonly errors: readonly GraphQLError[] }): readonly Fault[] {
  if (faults.length === 0 && unasked.length === 0) return [];
  const told = new ToldPlaces(errors.map(({ path }) => path));
  const own = faults.filter(({ path }) => !told.has(path));
  // A plan that leaves out what was asked for: null alone would say that nothing is recorded.
  const silent = unasked.filter(({ key }) => !told.has([key]) && !own.some(({ path }) => path.length === 1 && path[0] === key)).map(({ key }) => ({ path: [key], expected: 'a plan for it' }));
  return [...own, ...silent];
}

function toError({ path, expected }: Fault): GraphQLError {
  return new GraphQLError(`${path.join('.')}: expected ${expected}, but got none`, { path, extensions: { code: 'INTERNAL' } });
}
