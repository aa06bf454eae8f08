import { renderSchema, type CohortSubject, type Dimension, type Indicator, type SubgraphDefinition } from '@linli/subgraph-kit';
import { collectDistrict, DEFAULT_DISTRICT, streamDistrict } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';
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
  /** Indicators that find the same residents on both days. */
  readonly unchanging?: readonly string[];
}

/**
 * Tests a department's indicators and dimensions on a small synthetic district: that their statements run, yield numbers, and find some and not all; and that bounds and words divide whom they find.
 * @param samples one for each indicator at least, with arguments as somebody would give them.
 */
export function describeIndicators<L>(definition: SubgraphDefinition<L>, samples: readonly IndicatorSample[], { residents = 5_000, unchanging = [] }: IndicatorTestOptions = {}): void {
  const { indicators = [], dimensions = [] } = definition;
  describeDeclaration(definition, samples);
  describe(`the statements of ${definition.name}`, () => {
    const register = openForAll(definition, residents);
    it.each(samples)('$name finds some, and not all but where it is about all', async ({ name, ...values }) => {
      const indicator = indicators.find((each) => each.name === name) as Indicator;
      const found = await register().reader.numbersOf(indicator, today, values);
      expect(found.size).toBeGreaterThan(0);
      expect(found.size).toBeLessThan(register().count(indicator.of) + (indicator.isUniverse ? 1 : 0));
    });
    it.each(indicators.filter(({ argument }) => argument.kind !== 'FLAG'))('$name divides whom it finds', async (indicator) => {
      const sample = samples.find(({ name }) => name === indicator.name);
      await expectDivided(register().reader, indicator, sample?.to ?? sample?.from ?? null);
    });
    it.each(indicators.filter(({ since }) => since !== null))('$name finds others on an earlier day', async (indicator) => {
      const [now, then] = [await register().reader.numbersOf(indicator, today, widest(indicator)), await register().reader.numbersOf(indicator, EARLIER, widest(indicator))];
      expect(then.size).toBeGreaterThan(0);
      // Somebody was born, died, came or left in a quarter, whatever is asked.
      if (!unchanging.includes(indicator.name)) expect(then).not.toEqual(now);
    });
    if (dimensions.length > 0) it.each(dimensions)('$name of $of has several values, one each', (dimension) => expectSeveralValues(register().reader, dimension));
  });
}

function describeDeclaration<L>(definition: SubgraphDefinition<L>, samples: readonly IndicatorSample[]): void {
  const { name: department, indicators = [], dimensions = [] } = definition;
  describe(`the indicators of ${department}`, () => {
    it('are all tested, and called by one name each', () => {
      expect(new Set(samples.map(({ name }) => name))).toEqual(new Set(indicators.map(({ name }) => name)));
      expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
    });

    it('stand in an area of the contract from S2 up, and begin on a day', async () => {
      const contract = await renderSchema(definition);
      for (const { name, level, area, since } of [...indicators, ...dimensions]) {
        const isPlaced = level === 'S0' || level === 'S1' ? area === undefined : contract.includes(`"${department}:${area ?? ''}"`);
        expect([name, isPlaced]).toEqual([name, true]);
        expect(since ?? today).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    });
  });
}

interface OpenForAll {
  readonly reader: IndicatorReader;
  /** How many of a subject there are. */
  readonly count: (of: CohortSubject) => number;
}

/** Opens the department's register once for all tests of a describe. */
function openForAll<L>(definition: SubgraphDefinition<L>, residents: number): () => OpenForAll {
  let department: TestSubgraph;
  let open: OpenForAll;
  beforeAll(async () => {
    const options = { ...DEFAULT_DISTRICT, residents };
    const { households, disputes } = collectDistrict(options);
    department = await openTestSubgraph(definition, { neighbourhoods: streamDistrict(options) });
    open = { reader: await openIndicatorReader(department.databaseUrl), count: (of) => ({ RESIDENT: residents, HOUSEHOLD: households.length, DISPUTE: disputes.length })[of] };
  });
  afterAll(async () => {
    await open.reader.close();
    await department.close();
  });
  return () => open;
}

/** Expects a bound, or the single words, to divide all whom an indicator with values can find. */
async function expectDivided(reader: IndicatorReader, indicator: Indicator, bound: number | string | null): Promise<void> {
  const all = await reader.numbersOf(indicator, today, widest(indicator));
  const parts: (readonly number[])[] = [];
  // One connection runs one statement at a time.
  for (const values of partsOf(indicator, bound)) parts.push([...await reader.numbersOf(indicator, today, values)]);
  expect(new Set(parts.flat())).toEqual(all);
  expect(parts.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
}

function widest({ argument }: Indicator): IndicatorValues {
  return argument.kind === 'CODES' ? { words: argument.table.entries.map(({ value }) => value) } : {};
}

function partsOf({ argument }: Indicator, bound: number | string | null): IndicatorValues[] {
  if (argument.kind === 'CODES') return argument.table.entries.map(({ value }) => ({ words: [value] }));
  return [{ to: bound }, { from: typeof bound === 'string' ? addDays(bound, 1) : Number(bound) + 1 }];
}

async function expectSeveralValues(reader: IndicatorReader, dimension: Dimension): Promise<void> {
  expect(new Set((await reader.valuesOf(dimension, today)).values()).size).toBeGreaterThan(1);
}
