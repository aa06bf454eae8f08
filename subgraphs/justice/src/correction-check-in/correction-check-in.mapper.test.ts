import { GRID, STAMP } from '../sample-rows.js';
import { toCorrectionCheckIn } from './correction-check-in.mapper.js';

test.each([['2026-05-30', '2026-05-30'], [null, null]])('a check-in that was done on %s is published with its days alone: not whose it is, and not where he lives', (doneDate, expected) => {
  expect(toCorrectionCheckIn({ checkInNo: 'SJ2025000001-001', caseNo: 'SJ2025000001', gridCode: GRID, dueDate: '2026-05-30', doneDate, ...STAMP })).toEqual({ dueDate: '2026-05-30', doneDate: expected });
});
