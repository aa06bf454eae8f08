import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { sampleFloatingNotice } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';
import { FloatingNoticeRecord } from './floating-notice.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(FloatingNoticeRecord, sampleFloatingNotice());
      writer.put(FloatingNoticeRecord, sampleFloatingNotice({ noticeNo: 2, residentNo: 32, originDivisionCode: '511002', directionCode: '01', kindCode: '03', sentDate: '2026-04-02', dueDate: '2026-04-24', acknowledgedDate: '2026-05-04' }));
      writer.put(FloatingNoticeRecord, sampleFloatingNotice({ noticeNo: 3, residentNo: 33, originDivisionCode: '440105', kindCode: '02', sentDate: '2026-03-03', dueDate: '2026-03-12', acknowledgedDate: '2026-03-12', gridCode: '990101002001001' }));
    },
  });
});

afterAll(() => subgraph.close());

const LIST = 'query ($filter: FloatingNoticeFilter) { floatingNotices(filter: $filter) { nodes { noticeNo } } }';

describe('floatingNotice(noticeNo:)', () => {
  it('tells which division was told what, when, and by when it has to answer', async () => {
    const { data, errors } = await subgraph.ask('{ floatingNotice(noticeNo: 2) { originDivisionCode direction { value } kind { value zh } sentDate dueDate acknowledgedDate resident { id } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      floatingNotice: {
        originDivisionCode: '511002', direction: { value: 'INBOUND' }, kind: { value: 'SERVICE', zh: '服务通报' }, sentDate: '2026-04-02', dueDate: '2026-04-24', acknowledgedDate: '2026-05-04',
        resident: { id: sealId('resident', 32) },
      },
    });
  });

  it('is overdue from the day after it was due until the day on which it is acknowledged', async () => {
    const { data } = await subgraph.ask('{ floatingNotice(noticeNo: 2) { dueDay: isOverdue(on: "2026-04-24") dayAfter: isOverdue(on: "2026-04-25") dayBefore: isOverdue(on: "2026-05-03") acknowledged: isOverdue(on: "2026-05-04") } }');
    expect(data).toEqual({ floatingNotice: { dueDay: false, dayAfter: true, dayBefore: true, acknowledged: false } });
  });
});

describe('floatingNotices(filter:)', () => {
  it.each([
    ['lists all, newest first', {}, [2, 1, 3]],
    ['keeps to a direction', { direction: 'OUTBOUND' }, [1, 3]],
    ['keeps to a kind', { kind: 'DEPARTURE' }, [3]],
    ['keeps to a grid', { gridCodePrefix: '990101002' }, [3]],
    ['keeps to a province of origin', { originDivisionCodePrefix: '510000' }, [2, 1]],
    ['keeps to a city of origin', { originDivisionCodePrefix: '510100' }, [1]],
    ['keeps to a county of origin', { originDivisionCodePrefix: '440105' }, [3]],
    ['takes the first digits of an origin', { originDivisionCodePrefix: '44' }, [3]],
    ['keeps to days of sending', { sentFrom: '2026-04-01', sentUpTo: '2026-04-01' }, [1]],
    ['finds none overdue on the due day', { overdueOn: '2026-03-12' }, []],
    ['finds what was overdue on a day, though it was acknowledged later', { overdueOn: '2026-05-03' }, [2, 1]],
    ['finds what nobody has acknowledged', { overdueOn: '2026-05-16' }, [1]],
    ['joins all conditions', { overdueOn: '2026-05-03', direction: 'INBOUND', originDivisionCodePrefix: '51' }, [2]],
  ])('%s', async (_case, filter, expected) => {
    const { data, errors } = await subgraph.ask<{ floatingNotices: { nodes: { noticeNo: number }[] } }>(LIST, { filter });
    expect(errors).toBeUndefined();
    expect(data?.floatingNotices.nodes.map(({ noticeNo }) => noticeNo)).toEqual(expected);
  });

  it('finds the same notices overdue as the field says', async () => {
    for (const day of ['2026-03-13', '2026-04-11', '2026-04-25', '2026-05-04', '2026-05-05']) {
      const { data } = await subgraph.ask<{ overdue: { nodes: { noticeNo: number }[] }; all: { nodes: { noticeNo: number; isOverdue: boolean }[] } }>(
        'query ($day: Date!) { overdue: floatingNotices(filter: { overdueOn: $day }) { nodes { noticeNo } } all: floatingNotices { nodes { noticeNo isOverdue(on: $day) } } }', { day },
      );
      expect(data?.overdue.nodes.map(({ noticeNo }) => noticeNo)).toEqual(data?.all.nodes.filter(({ isOverdue }) => isOverdue).map(({ noticeNo }) => noticeNo));
    }
  });

  it.each([
    [{ originDivisionCodePrefix: '000000' }, 'DIVISION_UNKNOWN'],
    [{ originDivisionCodePrefix: 'Chengdu' }, 'DIVISION_UNKNOWN'],
    [{ gridCodePrefix: '12' }, 'GRID_UNKNOWN'],
  ])('refuses %j with %s', async (filter, code) => {
    const { data, errors } = await subgraph.ask(LIST, { filter });
    expect(data).toEqual({ floatingNotices: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});
