import { correctionCaseRow } from '../sample-rows.js';
import { toCorrectionCase } from './correction-case.mapper.js';

test.each([
  ['01', 'PUBLIC_SURVEILLANCE'],
  ['02', 'PROBATION'],
  ['03', 'PAROLE'],
  ['04', 'TEMPORARY_SERVICE_OUTSIDE'],
  // The fifth of the paper's five, for which today's law has no word.
  ['05', 'UNMAPPED'],
])('the kind code %s is published as %s', (kindCode, value) => {
  expect(toCorrectionCase(correctionCaseRow({ caseNo: 'JZ2025000001', kindCode })).kind).toMatchObject({ value, rawCode: kindCode });
});
