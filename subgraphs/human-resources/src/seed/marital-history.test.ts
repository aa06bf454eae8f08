import type { LifeEvent } from '@linli/synthetic-district';
import type { MaritalStatusValue } from '@linli/vocabulary';
import { createMaritalHistory } from './marital-history.js';

const DAY = '2026-05-31';

function wedding(given: Partial<Extract<LifeEvent, { kind: 'MARRIAGE' }>>): LifeEvent {
  return { kind: 'MARRIAGE', date: '2015-05-01', husbandNo: 1, wifeNo: 2, certificateNo: 'J1', marriageKind: 'FIRST', endedDate: null, endReason: null, ...given };
}

function statusOf(maritalStatus: MaritalStatusValue, events: readonly LifeEvent[]): MaritalStatusValue {
  return createMaritalHistory(events, DAY)({ residentNo: 1, maritalStatus });
}

test('what happened by the day stands as it is', () => {
  expect(statusOf('FIRST_MARRIAGE', [wedding({})])).toBe('FIRST_MARRIAGE');
  expect(statusOf('DIVORCED', [wedding({ endedDate: DAY, endReason: 'JUDGMENT' })])).toBe('DIVORCED');
  expect(statusOf('NEVER_MARRIED', [])).toBe('NEVER_MARRIED');
});

test('a marriage that ended after the day still stands', () => {
  expect(statusOf('WIDOWED', [wedding({ endedDate: '2026-06-10', endReason: 'DEATH' })])).toBe('MARRIED');
  expect(statusOf('DIVORCED', [wedding({ endedDate: '2026-06-10', endReason: 'DIVORCE_REGISTRATION' })])).toBe('MARRIED');
});

test('a wedding after the day has not taken place', () => {
  const late = wedding({ date: '2026-06-18' });
  expect(statusOf('FIRST_MARRIAGE', [late])).toBe('NEVER_MARRIED');
  expect(statusOf('MARRIAGE_RESTORED', [late])).toBe('DIVORCED');
  expect(statusOf('REMARRIED', [late])).toBe('DIVORCED');
  expect(statusOf('REMARRIED', [wedding({ endedDate: '2020-01-01', endReason: 'DEATH' }), late])).toBe('WIDOWED');
});

test('other people\'s weddings change nothing', () => {
  expect(statusOf('DIVORCED', [wedding({ husbandNo: 8, wifeNo: 9, date: '2026-06-18' })])).toBe('DIVORCED');
});
