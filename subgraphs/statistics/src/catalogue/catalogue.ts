import type { DeclaredDimension, DeclaredIndicator, DeclaredSets } from '@linli/subgraph-kit';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What can be asked of all departments. */
export interface Catalogue {
  readonly departments: readonly DeclaredSets[];
}

/** An indicator and whose it is. */
export interface KnownIndicator extends DeclaredIndicator {
  readonly department: string;
}

export interface KnownDimension extends DeclaredDimension {
  readonly department: string;
}

type Subject = DeclaredIndicator['of'];

const FILE = resolve(__dirname, '..', '..', 'indicators.json');

/** The indicators and dimensions of all contracts, as `npm run generate` has gathered them: no department is named in this one's code. */
export const CATALOGUE: Catalogue = JSON.parse(readFileSync(FILE, 'utf8')) as Catalogue;

const indicators = new Map<string, KnownIndicator>(CATALOGUE.departments.flatMap(({ department, indicators: own }) => own.map((indicator) => [`${department}.${indicator.name}`, { ...indicator, department }] as const)));
const dimensions: readonly KnownDimension[] = CATALOGUE.departments.flatMap(({ department, dimensions: own }) => own.map((dimension) => ({ ...dimension, department })));

/** @param name `department.indicator`. @throws Error for one that no contract has: the graph has refused it before. */
export function indicatorNamed(name: string): KnownIndicator {
  const indicator = indicators.get(name);
  if (!indicator) throw new Error(`${name}: expected an indicator of a contract, but there is none`);
  return indicator;
}

/** The indicator that finds all of a subject; null where no department has said which. */
export function universeOf(subject: Subject): KnownIndicator | null {
  return [...indicators.values()].find(({ of, isUniverse }) => of === subject && isUniverse) ?? null;
}

/** The dimension of a name that divides a subject; null where there is none. */
export function dimensionOf(subject: Subject, name: string): KnownDimension | null {
  return dimensions.find((dimension) => dimension.of === subject && dimension.name === name && dimension.leadsTo === null) ?? null;
}

/** What leads from one subject to another; null where nothing does. */
export function linkBetween(from: Subject, to: Subject): KnownDimension | null {
  return dimensions.find((dimension) => dimension.of === from && dimension.leadsTo === to) ?? null;
}

/** Names of what subjects are divided by, each once. */
export function dimensionNames(): readonly string[] {
  return [...new Set(dimensions.flatMap(({ name, leadsTo }) => (leadsTo === null ? [name] : [])))];
}

/** Departments and their dimensions by which something is divided. */
export function dividingDepartments(name: string): readonly string[] {
  return [...new Set(dimensions.filter((dimension) => dimension.name === name && dimension.leadsTo === null).map(({ department }) => department))];
}
