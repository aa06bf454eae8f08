import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { community } from '../index.js';
import { MandateRecord } from '../mandate/mandate.record.js';
import { ResidenceRecord } from '../residence/residence.record.js';
import { ServiceApplicationRecord } from '../service-application/service-application.record.js';
import { putTestPlaces } from '../test-places.js';
import { addressCode, COMMUNITY, GRID, mandateRow, residenceRow, serviceApplicationRow, visitTaskRow } from '../test-rows.js';
import { VisitTaskRecord } from '../visit-task/visit-task.record.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(community, {
    rows: (writer) => {
      putTestPlaces(writer);
      writer.put(ResidenceRecord, residenceRow());
      writer.put(ResidenceRecord, residenceRow({ lineNo: 2, residentNo: 2, addressCode: addressCode(5), isCountedAsResident: false }));
      writer.put(VisitTaskRecord, visitTaskRow({ statusCode: '02', doneDate: '2026-05-12' }));
      writer.put(VisitTaskRecord, visitTaskRow({ taskNo: 2, createdDate: '2026-04-01', statusCode: '02', doneDate: '2026-05-20' }));
      writer.put(VisitTaskRecord, visitTaskRow({ taskNo: 3, createdDate: '2026-03-01', kindCode: '07', statusCode: '02', doneDate: '2026-06-01' }));
      writer.put(VisitTaskRecord, visitTaskRow({ taskNo: 4, createdDate: '2026-06-20' }));
      writer.put(VisitTaskRecord, visitTaskRow({ taskNo: 5, createdDate: '2026-06-21', statusCode: '03', doneDate: '2026-06-22' }));
      writer.put(ServiceApplicationRecord, serviceApplicationRow());
      writer.put(ServiceApplicationRecord, serviceApplicationRow({ applicationNo: 'SQ2026000002', submittedDate: '2026-06-25' }));
      writer.put(MandateRecord, mandateRow());
      writer.put(MandateRecord, mandateRow({ mandateNo: 2, fromDate: '2026-06-25', statusCode: '03' }));
    },
  });
});
afterAll(() => subgraph.close());

const PROFILE = `residence { verifiedDate isCountedAsResident address { text building { name } } grid { name } community { name } } visitTasks { taskNo } open: visitTasks(status: OPEN) { taskNo }
  lastVisitDate elder: lastVisitDate(kind: ELDER_VISIT) applications { applicationNo } mandates { mandateNo }`;

async function services(selection: string, ...residentNos: number[]): Promise<unknown[]> {
  const { data, errors } = await subgraph.ask<{ _entities: { communityServices: unknown }[] }>(query(selection), representations(residentNos));
  expect(errors).toBeUndefined();
  return (data?._entities ?? []).map(({ communityServices }) => communityServices);
}

function query(selection: string): string {
  return `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { communityServices { ${selection} } } } }`;
}

function representations(residentNos: readonly number[]): Record<string, unknown> {
  return { representations: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) };
}

describe('what the community adds to a resident', () => {
  it('is where he is known to live; nothing, where it has not met him', async () => {
    expect(await services('residence { verifiedDate isCountedAsResident address { addressCode } grid { gridCode } community { communityCode streetName } }', 1, 2, 3)).toEqual([
      { residence: { verifiedDate: '2026-04-01', isCountedAsResident: true, address: { addressCode: addressCode(1) }, grid: { gridCode: GRID }, community: { communityCode: COMMUNITY, streetName: '春晖街道' } } },
      // His address is in no grid, but in a community all the same.
      { residence: { verifiedDate: '2026-04-01', isCountedAsResident: false, address: { addressCode: addressCode(5) }, grid: null, community: { communityCode: COMMUNITY, streetName: '春晖街道' } } },
      { residence: null },
    ]);
  });

  it.each([
    ['', [5, 4, 1, 2, 3]], ['(kind: DISABILITY)', [3]], ['(status: DONE)', [1, 2, 3]], ['(kind: ELDER_VISIT, status: OPEN)', [4]], ['(kind: UNMAPPED)', []],
  ])('are the visits%s to him, newest first', async (args, numbers) => {
    expect(await services(`visitTasks${args} { taskNo }`, 1)).toEqual([{ visitTasks: numbers.map((taskNo) => ({ taskNo })) }]);
  });

  it.each([['', '2026-06-01'], ['(kind: ELDER_VISIT)', '2026-05-20'], ['(kind: NEWCOMER)', null]])('is the day of the last visit%s that was paid', async (args, day) => {
    expect(await services(`lastVisitDate${args}`, 1)).toEqual([{ lastVisitDate: day }]);
  });

  it('are his applications and mandates, newest first', async () => {
    expect(await services('applications { applicationNo } mandates { mandateNo } active: mandates(activeOn: "2026-06-30") { mandateNo }', 1, 3)).toEqual([
      { applications: [{ applicationNo: 'SQ2026000002' }, { applicationNo: 'SQ2026000001' }], mandates: [{ mandateNo: 2 }, { mandateNo: 1 }], active: [{ mandateNo: 1 }] },
      { applications: [], mandates: [], active: [] },
    ]);
  });

  it('costs one statement a table, for one resident and for two hundred', async () => {
    const many = Array.from({ length: 200 }, (_, place) => place + 1);
    for (const residentNos of [[1], many]) {
      const tables = (await subgraph.statementsOf(query(PROFILE), representations(residentNos))).map(({ text }) => / FROM "(\w+)"/.exec(text)?.[1]).sort();
      expect(tables).toEqual(['bj', 'bzdz', 'dlsq', 'dzwg', 'ld', 'sq', 'wg', 'zfrw', 'zhtz']);
    }
  });

  it('costs nothing where nothing is asked of the register', async () => {
    const asked = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { id communityServices { __typename } } } }';
    expect(await subgraph.statementsOf(asked, representations([1, 2]))).toEqual([]);
    const { data } = await subgraph.ask(asked, representations([1]));
    expect(data?._entities).toEqual([{ id: sealId('resident', 1), communityServices: { __typename: 'CommunityServices' } }]);
  });
});
