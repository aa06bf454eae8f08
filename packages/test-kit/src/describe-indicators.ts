import type { CohortSubject, Indicator, SubgraphDefinition } from '@linli/subgraph-kit';
import { collectDistrict, DEFAULT_DISTRICT, streamDistrict, type District } from '@linli/synthetic-district';
import { openIndicatorReader, type IndicatorReader, type IndicatorValues } from './indicator-reader.js';
import { openTestSubgraph, type TestSubgraph } from './test-subgraph.js';

const { today } = DEFAULT_DISTRICT;
/** An earlier day, for which every register that keeps history can say what it is asked. */
const EARLIER = '2026-03-31';

/** One condition by an indicator, with what it says. */
export interface IndicatorSample extends IndicatorValues {
  readonly name: string;
}

export interface IndicatorTestOptions {
  /** How many residents it takes until there is somebody for each sample; 5,000 unless told. */
  readonly residents?: number;
  /** Indicators that find the same residents in every year of late. */
  readonly unchanging?: readonly string[];
}

/**
 * Tests a department's indicators and dimensions on a small synthetic district: that their statements run, yield numbers, and find some and not all; and that bounds and words divide whom they find.
 * @param samples one for each indicator at least, with arguments as somebody would give them.
 */
export function describeIndicators<L>(definition: SubgraphDefinition<L>, samples: readonly IndicatorSample[], { residents = 5_000, unchanging = [] }: IndicatorTestOptions = {}): void {
  const options = { ...DEFAULT_DISTRICT, residents };
  const indicators = new Map((definition.indicators ?? []).map((indicator) => [indicator.name, indicator]));
  const dimensions = definition.dimensions ?? [];
  let district: District;
  let department: TestSubgraph;
  let reader: IndicatorReader;
  beforeAll(async () => {
    district = collectDistrict(options);
    department = await openTestSubgraph(definition, { neighbourhoods: streamDistrict(options) });
    reader = await openIndicatorReader(department.databaseUrl);
  });
  afterAll(async () => {
    await reader.close();
    await department.close();
  });
  const everybody = (of: CohortSubject): number => ({ RESIDENT: district.residents.length, HOUSEHOLD: district.households.length, DISPUTE: district.disputes.length })[of];

  describe(`the indicators of ${definition.name}`, () => {
    it('are all tested, and called by one name each', () => {
      expect(new Set(samples.map(({ name }) => name))).toEqual(new Set(indicators.keys()));
      expect(indicators.size).toBe(definition.indicators?.length);
    });

    it('say where they stand: an area from S2 up, and a first day that is a day', () => {
      for (const { name, level, area, since } of [...indicators.values(), ...dimensions]) {
        expect([name, area === undefined ? 'none' : 'area']).toEqual([name, level === 'S0' || level === 'S1' ? 'none' : 'area']);
        expect(since ?? '2016-07-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    });

    it.each(samples)('$name finds some and not all', async ({ name, ...values }) => {
      const indicator = indicators.get(name) as Indicator;
      const found = await reader.numbersOf(indicator, today, values);
      expect(found.size).toBeGreaterThan(0);
      expect(found.size).toBeLessThan(everybody(indicator.of));
    });

    it.each([...indicators.values()].filter(({ argument }) => argument.kind !== 'FLAG'))('$name divides whom it finds', async (indicator) => {
      const { all, parts } = await divided(reader, indicator, samples.find(({ name }) => name === indicator.name) ?? { name: '' });
      expect(all.size).toBeGreaterThan(0);
      expect(new Set(parts.flatMap((part) => [...part]))).toEqual(all);
      expect(parts.every((part) => part.size < all.size || parts.filter(({ size }) => size > 0).length === 1)).toBe(true);
    });

    it.each([...indicators.values()].filter(({ since }) => since !== null))('$name finds others on an earlier day', async (indicator) => {
      const values = indicator.argument.kind === 'CODES' ? { words: indicator.argument.table.entries.map(({ value }) => value) } : {};
      const [now, then] = [await reader.numbersOf(indicator, today, values), await reader.numbersOf(indicator, EARLIER, values)];
      expect(then.size).toBeGreaterThan(0);
      // Somebody was born, died, came or left in a quarter, whatever is asked.
      if (!unchanging.includes(indicator.name)) expect(then).not.toEqual(now);
    });
  });

  if (dimensions.length > 0) describe(`the dimensions of ${definition.name}`, () => {
    it.each(dimensions)('$name of $of has several values, one each', async (dimension) => {
      expect(new Set((await reader.valuesOf(dimension, today)).values()).size).toBeGreaterThan(1);
    });
  });
}

/** All whom an indicator with values can find, and the parts into which the sample's bound or the single words divide them. */
async function divided(reader: IndicatorReader, indicator: Indicator, { from, to }: IndicatorValues): Promise<{ readonly all: ReadonlySet<number>; readonly parts: readonly ReadonlySet<number>[] }> {
  const { argument } = indicator;
  const find = (values: IndicatorValues): Promise<ReadonlySet<number>> => reader.numbersOf(indicator, today, values);
  if (argument.kind === 'CODES') {
    const words = argument.table.entries.map(({ value }) => value);
    return { all: await find({ words }), parts: await inOrder(words.map((word) => () => find({ words: [word] }))) };
  }
  const bound = from ?? to ?? null;
  const next = typeof bound === 'string' ? new Date(Date.parse(bound) + 86_400_000).toISOString().slice(0, 10) : Number(bound) + 1;
  return { all: await find({}), parts: [await find({ to: bound }), await find({ from: next })] };
}

// One connection runs one statement at a time.
async function inOrder<T>(steps: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (const step of steps) results.push(await step());
  return results;
}
