import { GRID, STAMP } from '../sample-rows.js';
import { toReleasedHelp } from './released-help.mapper.js';

test.each([true, false])('help after release says whether he has been resettled: %s, and not where he lives', (isResettled) => {
  const facts = { helpNo: 'BJ2025000001', residentNo: 4, releasedDate: '2025-02-01', isResettled, help: '落实低保', closesDate: '2030-02-01', ...STAMP };
  expect(toReleasedHelp({ ...facts, gridCode: GRID })).toEqual(facts);
});
