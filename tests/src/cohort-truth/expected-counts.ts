import { codeTableNamed, type DeclaredSets } from '@linli/subgraph-kit';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.js';
import type { Cohort } from './cohort-question.js';
import type { CohortTruth } from './cohort-truth.js';
import { membersOf } from './members-of.js';
import { VALUE_OF } from './value-of.js';

/** Places are parts of one code: how many digits of it each is. */
const DIGITS: Readonly<Record<string, number>> = { GRID: 15, COMMUNITY: 12, STREET: 9 };
/** The finest place at which something of a level is counted. */
const FINEST: Readonly<Record<string, string>> = { S3: 'COMMUNITY', S4: 'STREET' };

const { departments } = JSON.parse(readFileSync(join(ROOT, 'subgraphs', 'statistics', 'indicators.json'), 'utf8')) as { readonly departments: readonly DeclaredSets[] };
const indicators = departments.flatMap((each) => each.indicators);
const dimensions = departments.flatMap((each) => each.dimensions);

/** By what a cohort can be divided on a day: its dimensions that keep history so long, at the finest place that its level allows. */
export function divisionsOf({ of, by, where }: Cohort, { isToday }: { readonly isToday: boolean }): readonly string[] {
  const text = JSON.stringify(where);
  const level = indicators.filter(({ name }) => text.includes(`"${name}":`)).map((each) => each.level as string).sort().at(-1) ?? 'S0';
  const known = by.filter((name) => isToday || dimensions.some((each) => each.of === of && each.name === name && each.since !== null));
  return known.map((name) => (name === 'GRID' ? (FINEST[level] ?? name) : name));
}

/** How many of a cohort have each value of a division, by the truth; who has none is not in it. */
export function expectedCounts(truth: CohortTruth, cohort: Cohort, { day, division }: { readonly day: string; readonly division: string }): ReadonlyMap<string, number> {
  const dimension = division in DIGITS ? 'GRID' : division;
  const counts = new Map<string, number>();
  for (const number of membersOf(truth, cohort, day)) {
    const value = VALUE_OF[cohort.of][dimension]?.(truth, number, day) ?? null;
    if (value === null) continue;
    const word = wordOf(cohort.of, division, value);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** A value as the graph calls it: a word, or one for all codes that are in no table. */
export function wordOf(of: Cohort['of'], division: string, value: string): string {
  if (division in DIGITS) return value.slice(0, DIGITS[division]);
  const table = dimensions.find((each) => each.of === of && each.name === division)?.table ?? null;
  if (table === null) return value;
  return codeTableNamed(table).entries.find((entry) => entry.code === value || entry.value === value)?.value ?? 'UNMAPPED';
}
