import { camelCase, type ArgumentValue, type DeclaredIndicator } from '@linli/subgraph-kit';
import { linliError } from '@linli/vocabulary';
import { CATALOGUE, indicatorNamed } from '../catalogue/catalogue.js';
import type { Condition } from './condition.js';

/** A `where` as GraphQL hands it over: lists of the same, and an object of indicators a department. */
export type Where = Readonly<Record<string, unknown>>;

/** How many indicators one question may name. */
export const MOST_CONDITIONS = 200;
/** How deep `all`, `any`, `not` and `anyMember` may stand in one another. */
export const DEEPEST = 12;

const departmentOf = new Map(CATALOGUE.departments.map(({ department }) => [camelCase(department), department]));

/**
 * Reads a `where` as a condition, as it was written.
 * @throws COHORT_TOO_LARGE; BAD_USER_INPUT for an object without a condition, and for a range that bounds nothing.
 */
export function readWhere(where: Where): Condition {
  const budget = { conditions: 0 };
  return read(where, { depth: 1, budget });
}

interface Reading {
  readonly depth: number;
  readonly budget: { conditions: number };
}

function read(where: Where, reading: Reading): Condition {
  if (reading.depth > DEEPEST) throw linliError('COHORT_TOO_LARGE', { subject: 'where', expected: `at most ${DEEPEST} levels`, got: 'more' });
  const parts = Object.entries(where).flatMap(([name, value]) => (value === null || value === undefined ? [] : readPart(name, value, { ...reading, depth: reading.depth + 1 })));
  if (parts.length === 0) throw linliError('COHORT_TOO_WIDE', { subject: 'where', expected: 'a condition in each object', got: 'none, which is everybody' });
  return parts.length === 1 && parts[0] ? parts[0] : { all: parts };
}

function readPart(name: string, value: unknown, reading: Reading): Condition[] {
  if (name === 'all' || name === 'any') {
    const list = (value as readonly Where[]).map((each) => read(each, reading));
    if (list.length === 0) throw linliError('COHORT_TOO_WIDE', { subject: `where.${name}`, expected: 'one condition at least', got: 'none' });
    return [name === 'all' ? { all: list } : { any: list }];
  }
  if (name === 'not') return [{ not: read(value as Where, reading) }];
  if (name === 'anyMember') return [{ anyMember: read(value as Where, reading) }];
  const department = departmentOf.get(name) ?? name;
  return Object.entries(value as Where).flatMap(([indicator, given]) => (given === null || given === undefined ? [] : [readLeaf(`${department}.${indicator}`, given, reading)]));
}

function readLeaf(is: string, given: unknown, { budget }: Reading): Condition {
  if (++budget.conditions > MOST_CONDITIONS) throw linliError('COHORT_TOO_LARGE', { subject: 'where', expected: `at most ${MOST_CONDITIONS} conditions`, got: 'more' });
  const indicator = indicatorNamed(is);
  if (indicator.argument === 'FLAG') return given === true ? { is, argument: null } : { not: { is, argument: null } };
  return { is, argument: argumentOf(is, given, indicator) };
}

function argumentOf(is: string, given: unknown, { argument, min, max }: DeclaredIndicator): ArgumentValue {
  if (argument === 'CODES') {
    const words = [...new Set(given as readonly string[])].sort();
    if (words.length === 0) throw linliError('BAD_USER_INPUT', { subject: is, expected: 'one word at least', got: 'none' });
    return words;
  }
  const { gte = null, lte = null } = given as { readonly gte?: number | string | null; readonly lte?: number | string | null };
  if (gte === null && lte === null) throw linliError('BAD_USER_INPUT', { subject: is, expected: 'gte, lte or both', got: 'neither' });
  if (gte !== null && lte !== null && gte > lte) throw linliError('BAD_USER_INPUT', { subject: is, expected: 'gte up to lte', got: 'a range that ends before it begins' });
  const isOutside = (bound: number | string | null): boolean => typeof bound === 'number' && (bound < (min ?? bound) || bound > (max ?? bound));
  if (isOutside(gte) || isOutside(lte)) throw linliError('BAD_USER_INPUT', { subject: is, expected: `bounds from ${min} to ${max}`, got: 'another' });
  return { from: gte, to: lte };
}
