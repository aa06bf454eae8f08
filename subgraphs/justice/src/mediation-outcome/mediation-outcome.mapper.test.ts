import { toMediationOutcome } from './mediation-outcome.mapper.js';

test.each([
  ['01', 4, 4, 3, 'NEIGHBOUR', 0.75],
  ['09', 4, 2, 0, 'DEBT', 0],
  ['02', 4, 0, 0, 'FAMILY', null],
  ['77', 1, 1, 1, 'UNMAPPED', 1],
])('kind %s with %i agreements, %i checked and %i kept is %s with the share %p', (kindCode, agreementCount, checkedCount, keptCount, value, keptShare) => {
  expect(toMediationOutcome({ kindCode, agreementCount, checkedCount, keptCount })).toMatchObject([{ kind: { value, rawCode: kindCode }, agreementCount, checkedCount, keptCount, keptShare }]);
});
