import { createDisclosure, type Disclosure } from '../create-disclosure.js';
import { createMemoryBook } from '../memory-book.js';
import type { Cell } from '../question.js';
import { RULES, type DisclosureRules } from '../rules.js';
import { sortedSet } from '../sorted-set.js';
import { membersOf, type Group } from './target.js';
import { makeTrialDistrict, type TrialDistrict } from './trial-district.js';

/** What is left of counts of some size. */
export interface Use {
  readonly from: number;
  readonly to: number;
  readonly cells: number;
  /** The share that is shown, 0 to 1. */
  readonly shown: number;
  /** The median distance of what is shown from the count, as a share of the count. */
  readonly medianError: number;
}

const SIZES: readonly (readonly [number, number])[] = [[0, 7], [8, 49], [50, Infinity], [50, 99], [100, 199], [200, 999], [1000, Infinity]];

/** Asks what an analyst would ask (each indicator, by five tables, all before one book) and holds what is shown against the counts. */
export async function measureUse({ seed, rules = RULES }: { readonly seed: number; readonly rules?: DisclosureRules }): Promise<readonly Use[]> {
  const district = makeTrialDistrict(seed);
  const disclosure = createDisclosure({ secret: Buffer.alloc(32, seed), book: createMemoryBook(), rules });
  const pairs: Pair[] = [];
  const tables = tablesOf(district).map((table) => groupsOf(district, table));
  for (const indicator of district.indicators) for (const groups of tables) pairs.push(...(await ask(disclosure, { groups, indicator })));
  return SIZES.map(([from, to]) => toUse(pairs.filter(({ count }) => count >= from && count <= to), { from, to }));
}

interface Pair {
  readonly count: number;
  readonly figure: number | null;
}

function tablesOf({ community, street, sex, age }: TrialDistrict): ((resident: number) => number)[] {
  const [ofCommunity, ofStreet, ofSex] = [community, street, sex].map((values) => (resident: number) => values[resident] ?? 0) as [ValueOf, ValueOf, ValueOf];
  return [() => 0, ofCommunity, ofStreet, (resident) => 2 * Math.floor((age[resident] ?? 0) / 10) + ofSex(resident), (resident) => 2 * ofCommunity(resident) + ofSex(resident)];
}

type ValueOf = (resident: number) => number;

function groupsOf(district: TrialDistrict, table: ValueOf): Uint32Array[] {
  const values = [...new Set(Array.from(district.community, (_, resident) => table(resident)))];
  return values.map((value) => membersOf(district, (resident) => table(resident) === value));
}

async function ask(disclosure: Disclosure, { groups, indicator }: { readonly groups: readonly Uint32Array[]; readonly indicator: Uint8Array }): Promise<Pair[]> {
  const isMeant: Group = (resident) => indicator[resident] === 1;
  const cells = groups.map((population): Cell => ({ dimensions: [], values: [], set: sortedSet(population.filter(isMeant)), population: () => sortedSet(population) }));
  const shown = await disclosure.show({ subject: 'RESIDENT', level: 'S3', place: 'COMMUNITY', cells });
  return cells.map(({ set }, index) => ({ count: set.size, figure: shown[index]?.count ?? null }));
}

function toUse(pairs: readonly Pair[], { from, to }: { readonly from: number; readonly to: number }): Use {
  const errors = pairs.flatMap(({ count, figure }) => (figure === null ? [] : [Math.abs(figure - count) / count])).sort((one, other) => one - other);
  return { from, to, cells: pairs.length, shown: errors.length / Math.max(1, pairs.length), medianError: errors[Math.floor(errors.length / 2)] ?? 0 };
}
