import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, testCaller, testResident, type TestSubgraph } from '@linli/test-kit';
import { GridWorkerRecord } from '../grid-worker/grid-worker.record.js';
import { GridRecord } from '../grid/grid.record.js';
import { community } from '../index.js';
import { GRID, gridRow, gridWorkerRow, logEntryRow, OTHER_GRID } from '../test-rows.js';
import { LogEntryRecord } from './log-entry.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      writer.put(GridRecord, gridRow());
      writer.put(GridWorkerRecord, gridWorkerRow());
      writer.put(LogEntryRecord, logEntryRow({ householdNo: 5 }));
      // Expires tomorrow; expires today; expired a month ago and not yet deleted.
      writer.put(LogEntryRecord, logEntryRow({ entryNo: 2, date: '2025-07-01', expiresDate: '2026-07-01', kindCode: '01' }));
      writer.put(LogEntryRecord, logEntryRow({ entryNo: 3, date: '2025-06-30', expiresDate: '2026-06-30' }));
      writer.put(LogEntryRecord, logEntryRow({ entryNo: 4, date: '2025-05-31', expiresDate: '2026-05-31', workerNo: 2, gridCode: OTHER_GRID }));
      writer.put(LogEntryRecord, logEntryRow({ entryNo: 5, date: '2026-06-30', expiresDate: '2027-06-30', workerNo: 2, gridCode: OTHER_GRID }));
    },
  });
});
afterAll(() => subgraph.close());

describe('the log', () => {
  it('shows an entry with who wrote it and whom it is about', async () => {
    const { data } = await subgraph.ask('{ logEntry(entryNo: 1, on: "2026-06-30") { kind { value } date expiresDate note worker { name } grid { gridCode } household { id } } other: logEntry(entryNo: 2, on: "2026-06-30") { household { id } } }');
    expect(data).toEqual({
      logEntry: { kind: { value: 'SUGGESTION' }, date: '2026-03-01', expiresDate: '2027-03-01', note: '建议增加晾晒场地', worker: { name: '测试员' }, grid: { gridCode: GRID }, household: { id: sealId('household', 5) } },
      other: { household: null },
    });
  });

  it.each([
    ['today', '2026-06-30', [5, 1, 2]],
    ['tomorrow', '2026-07-01', [5, 1]],
    ['in a year', '2027-06-30', []],
    ['yesterday, when what was written today was not there', '2026-06-29', [1, 2]],
    ['a day long past, on which what has expired since still stood', '2026-04-01', [1, 2]],
    ['a day before any that stands today', '2025-06-30', []],
  ])('shows for %s what has neither expired then nor since', async (_words, on, numbers) => {
    const { data } = await subgraph.ask('query($on: Date!) { logEntries(on: $on) { totalCount nodes { entryNo } } }', { on });
    expect(data?.logEntries).toEqual({ totalCount: numbers.length, nodes: numbers.map((entryNo) => ({ entryNo })) });
  });

  it.each([3, 4])('does not show the expired entry %i by its number either', async (entryNo) => {
    for (const on of ['2026-06-30', '2026-04-01']) {
      const { data, errors } = await subgraph.ask('query($entryNo: Int!, $on: Date!) { logEntry(entryNo: $entryNo, on: $on) { note } }', { entryNo, on });
      expect(errors).toBeUndefined();
      expect(data?.logEntry).toBeNull();
    }
  });

  it.each([['{ kind: VISIT }', [2]], ['{ workerNo: 2 }', [5]], ['{ gridCodePrefix: "990101001" }', [1, 2]]])('is listed by %s', async (filter, numbers) => {
    const { data } = await subgraph.ask(`{ logEntries(on: "2026-06-30", filter: ${filter}) { nodes { entryNo } } }`);
    expect(data?.logEntries).toEqual({ nodes: numbers.map((entryNo) => ({ entryNo })) });
  });

  it.each(['{ logEntries { totalCount } }', '{ logEntries(on: "2026-02-30") { totalCount } }'])('is not shown without a day of the calendar: %s', async (query) => {
    const { data, errors } = await subgraph.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it('refuses a prefix that is none', async () => {
    const { errors } = await subgraph.ask('{ logEntries(on: "2026-06-30", filter: { gridCodePrefix: "9" }) { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRID_UNKNOWN' } }]);
  });
});

describe('the log of another street', () => {
  const QUERY = '{ logEntry(entryNo: 1, on: "2026-06-30") { note } logEntries(on: "2026-06-30") { totalCount } }';

  it.each([
    ['a worker of another street', testCaller({ jurisdiction: '990101002' }), 1],
    ['a resident: it tells of others too', testResident(1), 0],
  ])('is kept from %s', async (_who, caller, totalCount) => {
    const { data, errors } = await subgraph.ask(QUERY, {}, caller);
    expect(data).toEqual({ logEntry: null, logEntries: { totalCount } });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([[['logEntry'], 'OUTSIDE_JURISDICTION']]);
  });

  it('is of places where everybody may look: grids, addresses and who answers for them', async () => {
    expect(await subgraph.ask('{ grids { totalCount } gridWorkers { totalCount } }', {}, testCaller({ jurisdiction: null, highestLevel: 'S1' }))).toEqual({ data: { grids: { totalCount: 1 }, gridWorkers: { totalCount: 1 } } });
  });
});
