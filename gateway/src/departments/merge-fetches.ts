import type { DepartmentAnswer, DepartmentError, DepartmentRequest } from './department.js';

/** Entity fetches that ask the same of a department as one, and how its answer is taken apart again. */
export interface MergedFetch {
  readonly request: DepartmentRequest;
  /** @returns an answer a fetch, in their order; null when the answer is not one to be taken apart. */
  split(answer: DepartmentAnswer): DepartmentAnswer[] | null;
}

/**
 * What two fetches have to have in common to be asked as one: document, caller, every variable but the entities, and what goes on record of the operations that they are part of. Null for what is no
 * entity fetch.
 */
export function mergeKeyOf({ query, variables, operationName, callerToken, likeness }: DepartmentRequest): string | null {
  const { representations, ...others } = variables ?? {};
  // The whole key is compared, with the caller in it: a hash of it would one day be another's.
  return likeness && Array.isArray(representations) && query.includes('_entities(') ? `${callerToken}\n${likeness}\n${operationName ?? ''}\n${JSON.stringify(others)}\n${query}` : null;
}

/**
 * Joins fetches of one key: the entities of the first, then those of the second, and so on. Equal entities are asked for as often as they came: the planner's executor merges into what it is given, so
 * that an entity given to two requests would carry what one of them read into the other.
 */
export function mergeFetches(fetches: readonly DepartmentRequest[]): MergedFetch {
  const [first] = fetches as readonly [DepartmentRequest];
  const entities = fetches.map(({ variables }) => variables?.representations as readonly unknown[]);
  return {
    request: { ...first, variables: { ...first.variables, representations: entities.flat() } },
    split: (answer) => splitAnswer(answer, entities),
  };
}

function splitAnswer({ data, errors = [], extensions }: DepartmentAnswer, asked: readonly (readonly unknown[])[]): DepartmentAnswer[] | null {
  const entities = data?._entities;
  // Whom it counts was counted for all of them together: each has to be told of its own.
  if (extensions?.counted || !Array.isArray(entities) || entities.length !== asked.flat().length) return null;
  const tellers = residentsOf(asked, extensions?.residents ?? []);
  let from = 0;
  return asked.map(({ length }, place) => {
    const span = { from, to: from + length };
    from = span.to;
    const own = errors.flatMap((error) => errorWithin(error, span));
    const residents = tellers[place] ?? [];
    return { data: { _entities: entities.slice(span.from, span.to) }, ...(own.length > 0 ? { errors: own } : {}), ...(residents.length > 0 ? { extensions: { residents } } : {}) };
  });
}

/**
 * Divides the residents of whom an answer tells among the fetches: each has those whom it asked for, and all have those whom nobody asked for (a spouse in a certificate). The operations go on record with
 * the same fields, for one caller, purpose and case, so that what the log says of somebody is the same as if they had been asked one by one.
 */
function residentsOf(asked: readonly (readonly unknown[])[], told: readonly number[]): number[][] {
  const own = asked.map((entities) => new Set(entities.map((entity) => (entity as { readonly residentNo?: unknown } | null)?.residentNo)));
  const unasked = told.filter((residentNo) => own.every((numbers) => !numbers.has(residentNo)));
  return own.map((numbers) => [...told.filter((residentNo) => numbers.has(residentNo)), ...unasked]);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

// An error that names no entity is everybody's.
function errorWithin(error: DepartmentError, { from, to }: Span): DepartmentError[] {
  const [root, place, ...rest] = error.path ?? [];
  if (root !== '_entities' || typeof place !== 'number') return [error];
  return place >= from && place < to ? [{ ...error, path: [root, place - from, ...rest] }] : [];
}
