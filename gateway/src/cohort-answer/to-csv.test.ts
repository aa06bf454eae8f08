import type { CohortRow } from './cohort-row.js';
import { toCsv } from './to-csv.js';

const ROW: CohortRow = { cohort: 'cohort', breakdown: 'count', isTrend: false, asOf: '2026-06-30', labels: [], count: 20, isRedacted: false };
const HEAD = '﻿cohort,breakdown,asOf,dimension1,value1,zh1,en1,dimension2,value2,zh2,en2,count,isRedacted\r\n';

describe('rows as CSV', () => {
  it('have the same columns whatever was asked, and an empty cell where a count is redacted', () => {
    const labels = [{ dimension: 'SEX', value: 'FEMALE', zh: '女', en: 'female' }, { dimension: 'GRID', value: '1', zh: '桃园, "一"', en: '1' }];
    expect(toCsv([ROW, { ...ROW, breakdown: 'by', labels, count: null, isRedacted: true }, { ...ROW, asOf: null, count: 0 }])).toBe(
      `${HEAD}cohort,count,2026-06-30,,,,,,,,,20,false\r\ncohort,by,2026-06-30,SEX,FEMALE,女,female,GRID,1,"桃园, ""一""",1,,true\r\ncohort,count,,,,,,,,,,0,false\r\n`,
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])('hold no cell that a spreadsheet would run: %s', (zh) => {
    const [, line = ''] = toCsv([{ ...ROW, labels: [{ dimension: 'GRID', value: '1', zh, en: '1' }] }]).split('\r\n');
    expect(line).toContain(`'${zh.replaceAll('"', '""')}`);
  });
});
