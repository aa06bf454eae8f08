import { sealId, type StatementEvent } from '@linli/subgraph-kit';
import { channel } from 'node:diagnostics_channel';
import { openTestDistrict, type TestDistrict } from './open-test-district.js';
import { openOracle } from './oracle/oracle.js';
import { selectFrom, type Facts } from './oracle/select.js';
import { readJourney } from './read-journey.js';
import { openWatchedGateway, type WatchedGateway } from './watched-gateway.js';

const OTHERS = ['civil-affairs', 'community', 'family-planning', 'health', 'human-resources', 'justice'];
const ALL = ['public-security', ...OTHERS];
const PROFILE = readJourney(2);
/** The same selection, of the first 200 residents. */
const PAGE = PROFILE.replace(/^query [\s\S]*?^}$/m, 'query Profiles($on: Date!) { residents(first: 200) { nodes { ...Profile } } }');

let district: TestDistrict;
let gateway: WatchedGateway;
let statements: StatementEvent[];
const listen = (message: unknown): void => void statements.push(message as StatementEvent);

beforeAll(async () => {
  district = await openTestDistrict({ residents: 5_000 });
});
afterAll(() => district.close());
beforeEach(async () => {
  statements = [];
  channel('linli:statement').subscribe(listen);
});
afterEach(async () => {
  channel('linli:statement').unsubscribe(listen);
  await gateway.close();
});

// The list of children is looked at inside the statements that read others' rows, and is nothing that is read by itself.
const NOT_READ = new Set(['unnest', 'wcnr']);

/** Tables that a statement reads. */
function tablesOf({ text }: StatementEvent): string[] {
  return [...new Set([...text.matchAll(/\b(?:FROM|JOIN)\s+"?([a-z_]+)"?/g)].map(([, table]) => table ?? '').filter((table) => !NOT_READ.has(table)))];
}

/** How often each department's tables were read, as `department table`. */
function readsOf(events: readonly StatementEvent[]): Readonly<Record<string, number>> {
  const reads: Record<string, number> = {};
  for (const event of events) for (const table of tablesOf(event)) reads[`${event.department} ${table}`] = (reads[`${event.department} ${table}`] ?? 0) + 1;
  return reads;
}

function expectOneCallEach(): void {
  expect(gateway.asked.toSorted()).toEqual(ALL.toSorted());
}

function expectOneReadOfEachTable(): void {
  const reads = readsOf(statements);
  expect(Object.entries(reads).filter(([, count]) => count > 1)).toEqual([]);
  for (const department of ALL) expect(Object.keys(reads).filter((read) => read.startsWith(`${department} `)).length).toBeGreaterThan(1);
}

describe('the profile of one resident', () => {
  it('asks all seven departments side by side, each of them once, and reads each table once', async () => {
    const { truth } = district;
    gateway = await openWatchedGateway(district, { together: ALL });
    const busy = truth.disputes.find(({ stage, parties }) => stage !== 'CLOSED' && parties.some(({ residentNo }) => residentNo !== null))?.parties.find(({ residentNo }) => residentNo !== null)?.residentNo ?? 0;
    const { status, errors, data } = await gateway.ask(PROFILE, { id: sealId('resident', busy), on: truth.options.today });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toMatchObject({ resident: { id: sealId('resident', busy) } });
    expectOneCallEach();
    expectOneReadOfEachTable();
  });
});

describe('the profiles of a page of 200 residents', () => {
  it('cost as many calls and statements as one, the six others side by side after public security', async () => {
    const { truth } = district;
    gateway = await openWatchedGateway(district, { together: OTHERS });
    const { status, errors, data } = await gateway.ask(PAGE, { on: truth.options.today });
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    const { root } = openOracle(truth);
    const profileOf = root.resident as (asked: { readonly id: string }) => Facts;
    const nodes = truth.residents.slice(0, 200).map(({ residentNo }) => profileOf({ id: sealId('resident', residentNo) }));
    expect(data).toEqual(selectFrom({ residents: { nodes } }, PAGE, { on: truth.options.today }));
    expect(nodes).toHaveLength(200);
    expect(gateway.asked[0]).toBe('public-security');
    expectOneCallEach();
    expectOneReadOfEachTable();
  });
});
