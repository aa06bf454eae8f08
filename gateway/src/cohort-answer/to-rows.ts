import { parse, type SelectionSetNode } from 'graphql';
import type { CohortAnswer } from './cohort-answer.js';
import type { CohortLabel, CohortRow } from './cohort-row.js';
import { namePlaces } from './name-places.js';
import { DIVISIONS } from './read-labels.js';
import { readSelection, type AnsweredField, type SelectionReader } from './read-selection.js';

export interface AskedQuestion {
  readonly question: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

type Path = readonly (string | number)[];

/** A cohort, or the same at an earlier day, in an answer. */
interface Place {
  readonly cohort: string;
  readonly path: Path;
  readonly prefix: string;
  readonly selection: SelectionSetNode | undefined;
  readonly value: unknown;
}

interface Reading {
  readonly reader: SelectionReader;
  readonly isLost: (path: Path) => boolean;
}

const COHORTS = new Set(['cohort', 'householdCohort', 'disputeCohort']);

/**
 * Flattens the answer to a question into its counts, in the order of the question; ages from the youngest.
 * A null is a count that is too small to be told. A count that an error stands at is none, and is left out: whoever shows the rows shows the errors.
 */
export function toRows({ data, errors = [] }: CohortAnswer, { question, variables = {} }: AskedQuestion): readonly CohortRow[] {
  const reader = readSelection(parse(question), variables);
  const lost = new Set(errors.map(({ path = [] }) => JSON.stringify(path)));
  const reading: Reading = { reader, isLost: (path) => path.some((_part, end) => lost.has(JSON.stringify(path.slice(0, end + 1)))) };
  const cohorts = reader.fieldsOf(reader.operation?.selectionSet, data).filter(({ name }) => COHORTS.has(name));
  return namePlaces(cohorts.flatMap(({ key, node, value }) => rowsOf(reading, { cohort: key, path: [key], prefix: '', selection: node.selectionSet, value })));
}

function rowsOf(reading: Reading, place: Place): readonly CohortRow[] {
  const fields = reading.reader.fieldsOf(place.selection, place.value);
  return fields.flatMap((field) => {
    if (field.name === 'count') return rowOf(reading, { place, breakdown: place.prefix + field.key, path: [...place.path, field.key], labels: [], count: field.value });
    if (field.name === 'trend') return trendOf(reading, place, field);
    return cellsOf(reading, place, field);
  });
}

function trendOf(reading: Reading, { cohort, path, prefix }: Place, { key, node, value }: AnsweredField): readonly CohortRow[] {
  const days = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return days.flatMap((each, at) => rowsOf(reading, { cohort, path: [...path, key, at], prefix: `${prefix}${key}.`, selection: node.selectionSet, value: each }));
}

function cellsOf(reading: Reading, place: Place, field: AnsweredField): readonly CohortRow[] {
  const division = DIVISIONS[field.name];
  if (!division) return [];
  const { reader } = reading;
  const { selection, list, path } = division.cellsOf(reader, field.node, field.value);
  const rows = list.flatMap((value, at) => {
    const count = reader.fieldsOf(selection, value).find(({ name }) => name === 'count');
    if (!count) return [];
    const labels = division.labelsOf(reader, { field: field.node, selection, value });
    return rowOf(reading, { place, breakdown: place.prefix + field.key, path: [...place.path, field.key, ...path, at, count.key], labels, count: count.value });
  });
  return rows.sort(byAge);
}

interface Found {
  readonly place: Place;
  readonly breakdown: string;
  readonly path: Path;
  readonly labels: readonly CohortLabel[];
  readonly count: unknown;
}

function rowOf({ reader, isLost }: Reading, { place, breakdown, path, labels, count }: Found): readonly CohortRow[] {
  const number = typeof count === 'number' ? count : null;
  if (number === null && isLost(path)) return [];
  const { asOf } = reader.valuesOf(place.selection, place.value);
  return [{ cohort: place.cohort, breakdown, isTrend: place.prefix !== '', asOf: typeof asOf === 'string' ? asOf : null, labels, count: number, isRedacted: number === null }];
}

/** Bands of age come in the order of letters, 14-17 before 3-5. */
function byAge(one: CohortRow, other: CohortRow): number {
  const at = one.labels.findIndex(({ dimension }) => dimension === 'AGE_BAND');
  const before = one.labels.slice(0, Math.max(at, 0));
  if (at < 0 || before.some(({ value }, place) => value !== other.labels[place]?.value)) return 0;
  return Number.parseInt(one.labels[at]?.value ?? '', 10) - Number.parseInt(other.labels[at]?.value ?? '', 10) || 0;
}
