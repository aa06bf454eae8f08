import type { CohortSubject, Indicator, SubgraphDefinition } from '@linli/subgraph-kit';
import type { District } from '@linli/synthetic-district';
import { collectDistrict, DEFAULT_DISTRICT, streamDistrict } from '@linli/synthetic-district';
import { openIndicatorReader, type IndicatorReader, type IndicatorValues } from './indicator-reader.js';
import { openTestSubgraph, type TestSubgraph } from './test-subgraph.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 5_000 };

/** One condition by an indicator, with what it says. */
export interface IndicatorSample extends IndicatorValues {
  readonly name: string;
}

/**
 * Tests a department's indicators and dimensions on a small synthetic district: that their statements run, yield numbers, and find some and not all; and that bounds and words divide whom they find.
 * @param samples one a indicator at least, with arguments as somebody would give them.
 */
export function describeIndicators<L>(definition: SubgraphDefinition<L>, samples: readonly IndicatorSample[]): void {
  const indicators = new Map((definition.indicators ?? []).map((indicator) => [indicator.name, indicator]));
  const dimensions = definition.dimensions ?? [];
  let district: District;
  let department: TestSubgraph;
  let reader: IndicatorReader;
  beforeAll(async () => {
    district = collectDistrict(OPTIONS);
    department = await openTestSubgraph(definition, { neighbourhoods: streamDistrict(OPTIONS) });
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
      const found = await reader.numbersOf(indicator, OPTIONS.today, values);
      expect(found.size).toBeGreaterThan(0);
      expect(found.size).toBeLessThan(everybody(indicator.of));
    });

    it.each([...indicators.values()].filter(({ argument }) => argument.kind !== 'FLAG'))('$name divides whom it finds', async (indicator) => {
      const { all, parts } = await divided(reader, indicator, samples.find(({ name }) => name === indicator.name) ?? { name: '' });
      expect(all.size).toBeGreaterThan(0);
      expect(new Set(parts.flatMap((part) => [...part]))).toEqual(all);
      expect(parts.every((part) => part.size < all.size || parts.filter(({ size }) => size > 0).length === 1)).toBe(true);
    });

    it.each([...indicators.values()].filter(({ since }) => since !== null))('$name finds somebody on its first day or later', async (indicator) => {
      const sample = samples.find(({ name }) => name === indicator.name);
      expect((await reader.numbersOf(indicator, '2026-03-31', { ...sample, from: typeof sample?.from === 'string' ? null : sample?.from ?? null, to: typeof sample?.to === 'string' ? null : sample?.to ?? null })).size).toBeGreaterThan(0);
    });
  });

  (dimensions.length === 0 ? describe.skip : describe)(`the dimensions of ${definition.name}`, () => {
    it.each(dimensions)('$name of $of has several values, one each', async (dimension) => {
      expect(new Set((await reader.valuesOf(dimension, OPTIONS.today)).values()).size).toBeGreaterThan(1);
    });
  });
}

/** All whom an indicator with values can find, and the parts into which the sample's bound or the single words divide them. */
async function divided(reader: IndicatorReader, indicator: Indicator, { from, to }: IndicatorValues): Promise<{ readonly all: ReadonlySet<number>; readonly parts: readonly ReadonlySet<number>[] }> {
  const { argument } = indicator;
  const find = (values: IndicatorValues): Promise<ReadonlySet<number>> => reader.numbersOf(indicator, OPTIONS.today, values);
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
