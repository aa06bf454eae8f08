import type { FetchNode } from '@apollo/query-planner';
import type { GraphQLSchema, VariableDefinitionNode } from 'graphql';
import type { Department, DepartmentAnswer, DepartmentError } from '../departments/department.js';
import type { AskDepartment } from '../departments/department-source.js';
import { declareVariables } from './declare-variables.js';
import { fetchError } from './fetch-error.js';
import { mergeInto } from './merge-into.js';
import { objectsAt, pathsAt } from './places.js';
import type { PlanNames } from './plan-names.js';
import { compileRepresentation } from './representation.js';
import { compileRewrites } from './rewrites.js';
import type { AnswerPath, Data, Run, Step } from './run.js';
import { gatherEntities, type Gathered } from './gather-entities.js';

export interface FetchPlace {
  readonly supergraph: GraphQLSchema;
  /** Where in the answer what is fetched belongs. */
  readonly path: readonly string[];
  readonly names: Pick<PlanNames, 'clientKey' | 'clientVariable'>;
  /** The operation's, by the plan's names. */
  readonly variableDefinitions: readonly VariableDefinitionNode[];
  ask(department: Department['name']): AskDepartment;
}

/** Turns a fetch of a plan into a function: whom it asks, with which variables, and where what comes belongs. */
export function compileFetch(node: FetchNode, place: FetchPlace): Step {
  return node.requires ? compileEntityFetch(node, place) : compileRootFetch(node, place);
}

/** Asks a department, and does nothing with what comes. @param representations of the entities that a fetch of entities is about. */
export type Ask = (run: Run, representations?: readonly Data[]) => Promise<DepartmentAnswer>;

/** Turns a fetch of a plan into a function that asks its department. */
export function compileAsk(node: FetchNode, { names, variableDefinitions, ask }: Pick<FetchPlace, 'names' | 'variableDefinitions' | 'ask'>): Ask {
  const fetch = declareVariables(node, variableDefinitions);
  const { operation: query, operationName } = fetch;
  const askDepartment = ask(fetch.serviceName);
  const read = compileVariables(fetch, names);
  return (run, representations) => askDepartment({ query, operationName, variables: representations ? { ...read(run), representations } : read(run) }, run.context);
}

function compileRootFetch(fetch: FetchNode, place: FetchPlace): Step {
  const { supergraph, path, names } = place;
  const ask = compileAsk(fetch, place);
  const rewrite = compileRewrites(supergraph, fetch.outputRewrites);
  return async (run) => {
    const objects = objectsAt(run.data, path);
    if (objects.length === 0) return;
    const { data, errors } = await ask(run);
    if (errors) noteErrors(run, errors, names, placesBelow(() => pathsAt(run.data, path)));
    if (!data) return;
    rewrite?.(data);
    for (const object of objects) mergeInto(object, data);
  };
}

function compileEntityFetch(fetch: FetchNode, place: FetchPlace): Step {
  const { supergraph, path, names } = place;
  const ask = compileAsk(fetch, place);
  const represent = compileRepresentation(supergraph, fetch.requires ?? []);
  const rewriteInput = compileRewrites(supergraph, fetch.inputRewrites);
  const rewriteOutput = compileRewrites(supergraph, fetch.outputRewrites);
  return async (run) => {
    const objects = objectsAt(run.data, path);
    const gathered = gatherEntities(objects, { represent, rewrite: rewriteInput });
    if (gathered.representations.length === 0) return;
    const { data, errors } = await (run.early.take(fetch, gathered.representations) ?? ask(run, gathered.representations));
    const places = placesOf(gathered, () => pathsAt(run.data, path));
    if (errors) noteErrors(run, errors, names, places);
    const entities = data?._entities as readonly unknown[] | undefined;
    if (!entities) return;
    for (let place = 0; place < entities.length; place++) {
      const entity = entities[place];
      if (entity === null || entity === undefined) continue;
      if (!isObject(entity)) {
        noteErrors(run, [noEntity(fetch.serviceName, place)], names, places);
        continue;
      }
      rewriteOutput?.(entity);
      for (const index of gathered.holders[place] ?? []) mergeInto(objects[index] as Data, entity);
    }
  };
}

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Null alone would say that nothing is recorded. */
function noEntity(department: string, place: number): DepartmentError {
  return { message: `${department}: expected an entity, but got something else`, path: ['_entities', place], extensions: { code: 'INTERNAL', department } };
}

/** Passes on the variables that the fetch uses, as the client gave them: those that he left out have their defaults in the fetch as well. */
function compileVariables({ variableUsages = [] }: FetchNode, { clientVariable }: FetchPlace['names']): (run: Run) => Readonly<Record<string, unknown>> {
  if (variableUsages.length === 0) return () => ({});
  const usages = variableUsages.map((name) => [name, clientVariable(name)] as const);
  return ({ variables }) => {
    const used: Record<string, unknown> = {};
    for (const [name, given] of usages) if (Object.hasOwn(variables, given) && variables[given] !== undefined) used[name] = variables[given];
    return used;
  };
}

/** What is asked of the root once may stand at several places of the answer, as in each item of a list. */
function placesBelow(readPaths: () => readonly AnswerPath[]): (error: DepartmentError) => readonly (AnswerPath | undefined)[] {
  let paths: readonly AnswerPath[] | null = null;
  return ({ path }) => (paths ??= readPaths()).map((place) => (place.length + (path?.length ?? 0) > 0 ? [...place, ...(path ?? [])] : undefined));
}

/** An entity may stand at several places of the answer: its errors stand at each. */
function placesOf({ holders }: Gathered, readPaths: () => readonly AnswerPath[]): (error: DepartmentError) => readonly (AnswerPath | undefined)[] {
  let paths: readonly AnswerPath[] | null = null;
  return ({ path }) => {
    const [root, place, ...rest] = path ?? [];
    if (root !== '_entities' || typeof place !== 'number') return [undefined];
    paths ??= readPaths();
    // Of an entity that nobody asked for: whatever it is about, it must not go unsaid.
    return (holders[place] ?? null)?.map((index) => [...(paths?.[index] ?? []), ...rest]) ?? [undefined];
  };
}

function noteErrors(run: Run, errors: readonly DepartmentError[], { clientKey }: FetchPlace['names'], placesOfError: (error: DepartmentError) => readonly (AnswerPath | undefined)[]): void {
  const toClient = (path: AnswerPath): AnswerPath => path.map((part) => (typeof part === 'string' ? clientKey(part) : part));
  for (const error of errors) for (const path of placesOfError(error)) run.errors.push(fetchError(error, path && toClient(path)));
}
