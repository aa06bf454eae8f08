import { tableFromIPC } from 'apache-arrow';
import type { CohortRow } from './cohort-row.js';
import { toArrow } from './to-arrow.js';

const ROW: CohortRow = { cohort: 'cohort', breakdown: 'count', isTrend: false, asOf: '2026-06-30', labels: [], count: 20, isRedacted: false };

describe('rows as an Arrow file', () => {
  it('have typed columns, null where a count is redacted and where there is no label', () => {
    const labels = [{ dimension: 'COMMUNITY', value: '990101001001', zh: '桃园社区', en: '990101001001' }];
    const table = tableFromIPC(toArrow([ROW, { ...ROW, breakdown: 'byCommunity', labels, asOf: null, count: null, isRedacted: true }]));
    expect(table.schema.fields.map(({ name, type }) => `${name} ${String(type)}`)).toEqual([
      'cohort Utf8', 'breakdown Utf8', 'asOf Date32<DAY>', ...['1', '2'].flatMap((at) => ['dimension', 'value', 'zh', 'en'].map((name) => `${name}${at} Utf8`)), 'count Int32', 'isRedacted Bool',
    ]);
    expect([...table].map((each) => ({ ...each?.toJSON() }))).toMatchObject([
      { cohort: 'cohort', breakdown: 'count', asOf: Date.UTC(2026, 5, 30), zh1: null, count: 20, isRedacted: false }, { breakdown: 'byCommunity', asOf: null, zh1: '桃园社区', zh2: null, count: null, isRedacted: true },
    ]);
  });

  it('is the file format, which begins and ends with its mark', () => {
    const bytes = Buffer.from(toArrow([ROW]));
    expect([bytes.subarray(0, 6).toString(), bytes.subarray(-6).toString()]).toEqual(['ARROW1', 'ARROW1']);
  });
});
