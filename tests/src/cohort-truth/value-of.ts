import { DISPUTE_KIND, encodeOne, HUKOU_TYPE, OCCUPATION_STATUS, SEX } from '@linli/vocabulary';
import type { CohortSubject } from '@linli/subgraph-kit';
import type { CohortTruth } from './cohort-truth.js';

const LAST_YEARS = [2, 5, 13, 17, 34, 59, 64, 69, 74, 79, 84];

type ValueOf = (truth: CohortTruth, number: number, day: string) => string | null;

/** The value of a number in each dimension of a subject, as the registers have it; null where it has none. A code that has drifted from its table is told apart from all words. */
export const VALUE_OF: Readonly<Record<CohortSubject, Readonly<Record<string, ValueOf>>>> = {
  RESIDENT: {
    SEX: ({ population }, number) => encode(SEX, population.sex(number)),
    AGE_BAND: ({ population }, number, day) => bandOf(population.age(number, day)),
    HUKOU_TYPE: ({ index }, number) => encode(HUKOU_TYPE, index.residents.get(number)?.hukouType ?? null),
    ORIGIN_PROVINCE: ({ stays }, number) => stays.originProvince(number),
    OCCUPATION: ({ work }, number, day) => encode(OCCUPATION_STATUS, work.occupation(number, day)),
    GRID: ({ community }, number) => community.gridOf(number),
    HOUSEHOLD: ({ households }, number, day) => households.householdOf(number, day)?.toString() ?? null,
  },
  HOUSEHOLD: { GRID: ({ households }, number, day) => (households.isStanding(number, day) ? households.gridOf(number) : null) },
  DISPUTE: {
    DISPUTE_KIND: ({ disputes }, number, day) => raisedBy(disputes.dispute(number), day, (dispute) => encode(DISPUTE_KIND, dispute.kind)),
    GRID: ({ disputes }, number, day) => raisedBy(disputes.dispute(number), day, ({ gridCode }) => gridCode),
  },
};

function encode(table: Parameters<typeof encodeOne>[0], word: string | null): string | null {
  return word === null || word === 'UNMAPPED' ? word : encodeOne(table, word);
}

function bandOf(age: number | null): string | null {
  if (age === null) return null;
  const place = LAST_YEARS.findIndex((last) => age <= last);
  const first = place === 0 ? 0 : (LAST_YEARS.at(place === -1 ? -1 : place - 1) ?? 0) + 1;
  return place === -1 ? `${first}+` : `${first}-${LAST_YEARS[place] ?? ''}`;
}

function raisedBy<D extends { readonly date: string }>(dispute: D | undefined, day: string, valueOf: (dispute: D) => string | null): string | null {
  return dispute && dispute.date <= day ? valueOf(dispute) : null;
}
