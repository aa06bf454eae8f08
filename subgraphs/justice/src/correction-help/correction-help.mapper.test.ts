import { GRID, STAMP } from '../sample-rows.js';
import { toCorrectionHelp } from './correction-help.mapper.js';

test.each([['就业推荐'], ['心理疏导']])('a help, %s, is published with its day and in the register\'s own word, and nothing of the file', (kind) => {
  expect(toCorrectionHelp({ helpNo: 'SJ2025000001-001', caseNo: 'SJ2025000001', gridCode: GRID, date: '2026-05-01', kind, ...STAMP })).toEqual({ date: '2026-05-01', kind });
});
