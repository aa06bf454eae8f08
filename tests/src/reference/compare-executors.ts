import type { Answer } from '../open-test-district.js';
import { BESIDE, LIKE } from './stock-document.js';

/** What two executors answered, compared. */
export interface Comparison {
  readonly differences: readonly string[];
  /** What the stock executor does wrong, where that is all that differs. */
  readonly faults: readonly string[];
}

type Path = readonly (string | number)[];

interface Told {
  readonly path: Path | null;
  readonly code: string;
}

const UNSAID = 'a value lost on the way is not told of where there is any other error';
const FIRST_ONLY = 'of several values lost in one object only the first is told of';
const MISPLACED = 'the error of an entity is put onto another entry, because places are counted over all and errors over the entities among them';
export const REORDERS = 'fields come in another order than that in which they were first asked for (GraphQL 7.2.2, Serialized map ordering)';
const STOPS = 'an entity that is no object ends the merging of all after it, with an error that names no place';
const GIVES_UP = 'a list where an object should be, or the other way round, ends the whole operation';

/** Compares data, with the order of fields, and the set of errors by place and code. */
export function compareExecutors({ stock, compiled }: { readonly stock: Answer; readonly compiled: Answer }): Comparison {
  const told = { stock: toldIn(stock), compiled: toldIn(compiled) };
  if (stock.data === undefined && compiled.data !== undefined && told.stock.length === 1 && isInternal(told.stock[0]) && told.compiled.some(isInternal)) return { differences: [], faults: [GIVES_UP] };
  if (!told.compiled.some(isPlaceless) && told.stock.some(isPlaceless) && told.compiled.some(isInternal)) return { differences: [], faults: [STOPS] };
  const [ours, theirs] = [JSON.stringify(comparable(compiled.data), inOrder), JSON.stringify(comparable(stock.data), inOrder)];
  const isReordered = ours === theirs && JSON.stringify(comparable(compiled.data)) !== JSON.stringify(comparable(stock.data));
  const differences = [...(stock.status === compiled.status ? [] : [`status: stock ${stock.status}, compiled ${compiled.status}`]), ...(ours === theirs ? [] : [`data: ${firstDifference(theirs, ours)}`])];
  const errors = differences.length > 0 ? { differences: [], faults: [] } : compareErrors(told, compiled.data ?? null);
  return { differences: [...differences, ...errors.differences], faults: [...errors.faults, ...(isReordered ? [REORDERS] : [])] };
}

function compareErrors({ stock, compiled }: { readonly stock: readonly Told[]; readonly compiled: readonly Told[] }, data: unknown): Comparison {
  const [only, theirs] = [without(compiled, stock), without(stock, compiled)];
  const faults = new Set<string>();
  const unexplained = only.filter((error) => {
    const at = theirs.findIndex((other) => isMoved(error, other));
    const fault = at >= 0 && isNothing(data, error.path) ? MISPLACED : lostFault(error, { stock, data });
    if (fault === MISPLACED) theirs.splice(at, 1);
    if (fault) faults.add(fault);
    return !fault;
  });
  return { differences: [...unexplained.map((error) => `compiled alone: ${toText(error)}`), ...theirs.map((error) => `stock alone: ${toText(error)}`)], faults: [...faults] };
}

/** Why the stock executor does not tell of a value that was lost; null where there is no reason that we know. */
function lostFault(error: Told, { stock, data }: { readonly stock: readonly Told[]; readonly data: unknown }): string | null {
  const place = nullAbove(data, error.path);
  if (error.code !== 'INTERNAL' || place === null) return null;
  if (stock.some((other) => other.code === 'INTERNAL' && nullAbove(data, other.path) === place)) return FIRST_ONLY;
  return stock.length > 0 ? UNSAID : null;
}

/** The same error at another entry of a list. */
function isMoved(one: Told, other: Told): boolean {
  return one.code === other.code && one.path?.length === other.path?.length && (one.path ?? []).every((part, depth) => part === other.path?.[depth] || (typeof part === 'number' && typeof other.path?.[depth] === 'number'));
}

/** The place at or above a path at which there is null; null where there is none. */
function nullAbove(data: unknown, path: Path | null): string | null {
  let here = data;
  for (const [depth, part] of [...(path ?? []), ''].entries()) {
    if (here === null) return (path ?? []).slice(0, depth).join('.');
    if (typeof here !== 'object') return null;
    here = (here as Record<string | number, unknown>)[part];
  }
  return null;
}

/** Whether there is nothing at a path: null, or a field that was asked for only for the sake of another. */
function isNothing(data: unknown, path: Path | null): boolean {
  return nullAbove(data, path) !== null || (path ?? []).reduce<unknown>((here, part) => (typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[part] : undefined), data) === undefined;
}

function toldIn({ errors = [] }: Answer): readonly Told[] {
  const told = new Map<string, Told>();
  for (const { path, extensions } of errors) {
    const error = { path: path?.map((part) => (typeof part === 'string' ? ownName(part) : part)) ?? null, code: String(extensions.code) };
    told.set(toText(error), error);
  }
  return [...told.values()].filter(({ path }) => !path?.some((part) => typeof part === 'string' && part.startsWith(BESIDE)));
}

function without(some: readonly Told[], others: readonly Told[]): Told[] {
  const known = new Set(others.map(toText));
  return some.filter((each) => !known.has(toText(each)));
}

function toText({ path, code }: Told): string {
  return `${code} at ${path?.join('.') ?? 'no place'}`;
}

function isInternal(error: Told | undefined): boolean {
  return error?.code === 'INTERNAL';
}

/** A fault of ours of which nobody says where it is. */
function isPlaceless({ code, path }: Told): boolean {
  return code === 'INTERNAL' && path === null;
}

/** Data under the client's own names, without what differs each time. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith(BESIDE)).map(([key, part]) => [ownName(key), key.startsWith('sealed_') && typeof part === 'string' ? 'sealed' : comparable(part)]));
}

/** For JSON in which the order of fields says nothing. */
function inOrder(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) : value;
}

function ownName(key: string): string {
  return key.startsWith(LIKE) ? key.slice(LIKE.length) : key;
}

function firstDifference(stock = 'none', compiled = 'none'): string {
  let at = 0;
  while (at < stock.length && stock[at] === compiled[at]) at++;
  const from = Math.max(0, at - 60);
  return `stock …${stock.slice(from, at + 60)}… compiled …${compiled.slice(from, at + 60)}…`;
}
