import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { healthRecordRow } from '../test-rows.js';
import { HealthRecordRecord } from './health-record.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(HealthRecordRecord, healthRecordRow({ recordNo: '1', residentNo: 1, healthStatusCode: '3', doctor: '陈医生', contractSignedDate: '2026-01-10', contractEndsDate: '2027-01-10' }));
      writer.put(HealthRecordRecord, healthRecordRow({ recordNo: '2', residentNo: 2, healthStatusCode: '30', doctor: '陈医生', contractSignedDate: '2024-01-10', contractEndsDate: '2025-01-10' }));
      writer.put(HealthRecordRecord, healthRecordRow({ recordNo: '3', residentNo: 3, healthStatusCode: '50', clinic: '杏林社区卫生服务中心' }));
      writer.put(HealthRecordRecord, healthRecordRow({ recordNo: '4', residentNo: 4, gridCode: '990101001001002', doctor: '李医生', contractSignedDate: '2026-01-10' }));
    },
  });
});
afterAll(() => department.close());

test('a record is found by its number, with the contract that it holds', async () => {
  const query = '{ healthRecord(recordNo: "1") { recordNo clinic openedDate healthStatus { value rawCode } doctorContract { doctor signedDate endsDate } resident { id } asOf recordedAt } }';
  expect(await department.ask(query)).toEqual({
    data: {
      healthRecord: {
        recordNo: '1', clinic: '桃园社区卫生服务中心', openedDate: '2018-03-01', healthStatus: { value: 'CHRONIC', rawCode: '3' },
        doctorContract: { doctor: '陈医生', signedDate: '2026-01-10', endsDate: '2027-01-10' }, resident: { id: sealId('resident', 1) }, asOf: '2026-06-29', recordedAt: '2026-06-30T00:00:00Z',
      },
    },
  });
});

test('a number that the register does not have is null without an error', async () => {
  expect(await department.ask('{ healthRecord(recordNo: "9") { clinic } }')).toEqual({ data: { healthRecord: null } });
});

test('a contract answers for the day that is asked about', async () => {
  const { data } = await department.ask('{ healthRecord(recordNo: "2") { then: doctorContract(activeOn: "2025-01-10") { doctor } now: doctorContract(activeOn: "2026-06-30") { doctor } held: doctorContract { endsDate } } }');
  expect(data).toEqual({ healthRecord: { then: { doctor: '陈医生' }, now: null, held: { endsDate: '2025-01-10' } } });
});

test.each([
  ['the state of health in both spellings', '{ healthStatus: CHRONIC }', ['1', '2']],
  ['a state of health of no table', '{ healthStatus: UNMAPPED }', ['3']],
  ['the clinic', '{ clinic: "杏林社区卫生服务中心" }', ['3']],
  ['the grid', '{ gridCodePrefix: "990101001001002" }', ['4']],
  ['a contract that runs on a day, one without an end too', '{ contractActiveOn: "2026-06-30" }', ['1', '4']],
  ['no contract that runs on a day', '{ contractMissingOn: "2026-06-30" }', ['2', '3']],
  ['no contract on the day before it was signed', '{ contractMissingOn: "2024-01-09" }', ['1', '2', '3', '4']],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ healthRecords(filter: ${filter}) { nodes { recordNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ healthRecords: { nodes: expected.map((recordNo) => ({ recordNo })), totalCount: expected.length } });
});

test.each([
  ['a prefix of a wrong form', 'gridCodePrefix: "9901010"', 'GRID_UNKNOWN'],
  ['a prefix of no province', 'gridCodePrefix: "100101"', 'DIVISION_UNKNOWN'],
  ['a day that is none', 'contractActiveOn: "2026-02-30"', 'DATE_INVALID'],
])('a list refuses %s', async (_case, filter, code) => {
  const { errors } = await department.ask(`{ healthRecords(filter: { ${filter} }) { totalCount } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});
