import { serviceDueRow } from '../test-rows.js';
import { toServiceDue } from '../service-due/service-due.mapper.js';
import { isVaccinationUpToDate } from './is-vaccination-up-to-date.js';

const VACCINATION = '02';
const CHECKUP = '01';

describe('vaccination of a resident', () => {
  it.each([
    ['nothing can be said without one that was due', [], null],
    ['a check-up is none', [{ kindCode: CHECKUP }], null],
    ['one that is due later does not count yet', [{ dueDate: '2026-07-01' }], null],
    ['it is up to date when all that was due was given', [{ doneDate: '2026-06-10' }, { doneDate: '2026-06-30' }], true],
    ['it is not when one is missing', [{ doneDate: '2026-06-10' }, {}], false],
    ['it is not when one was given after the day asked about', [{ doneDate: '2026-07-02' }], false],
    ['one that is due on the day itself counts', [{ dueDate: '2026-06-30' }], false],
  ])('%s', (_case, rows, expected) => {
    const services = rows.map((row) => toServiceDue(serviceDueRow({ kindCode: VACCINATION, ...row })));
    expect(isVaccinationUpToDate(services, '2026-06-30')).toBe(expected);
  });
});
