import { ownValue } from './own-value.js';
import type { AnswerPath, Data } from './run.js';

/** Stands in a plan's path for every item of a list. */
const EACH = '@';

/**
 * The objects that stand at a path of a plan, in order; a list within a list counts as one list.
 * @param path names of fields, and `@` for every item of a list.
 */
export function objectsAt(data: Data, path: readonly string[]): readonly Data[] {
  if (path.length === 0) return [data];
  const found: Data[] = [];
  collect(data, { path, from: 0, found });
  return found;
}

/** Where those objects stand, in the same order. Only errors need it: it is worked out when there is one. */
export function pathsAt(data: Data, path: readonly string[]): readonly AnswerPath[] {
  const found: AnswerPath[] = [];
  collectPaths(data, { path, from: 0, found, at: [] });
  return found;
}

interface Collecting {
  readonly path: readonly string[];
  readonly from: number;
  readonly found: Data[];
}

function collect(value: unknown, { path, from, found }: Collecting): void {
  let here = value;
  for (let place = from; place < path.length; place++) {
    if (here === null || here === undefined) return;
    const part = path[place] as string;
    if (part === EACH) {
      // A department that gives something else for a list: what is asked of the others still comes.
      if (!Array.isArray(here)) return;
      for (const item of here as readonly unknown[]) collect(item, { path, from: place + 1, found });
      return;
    }
    here = ownValue(here as Data, part);
  }
  if (here !== null && here !== undefined) found.push(here as Data);
}

function collectPaths(value: unknown, { path, from, found, at }: Omit<Collecting, 'found'> & { readonly found: AnswerPath[]; readonly at: AnswerPath }): void {
  if (value === null || value === undefined) return;
  const part = path[from];
  if (part === undefined) return void found.push(at);
  if (part !== EACH) return collectPaths(ownValue(value as Data, part), { path, from: from + 1, found, at: [...at, part] });
  if (!Array.isArray(value)) return;
  for (const [place, item] of (value as readonly unknown[]).entries()) collectPaths(item, { path, from: from + 1, found, at: [...at, place] });
}
