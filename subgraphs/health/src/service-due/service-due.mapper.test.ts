import { serviceDueRow } from '../test-rows.js';
import { toServiceDue } from './service-due.mapper.js';

describe('a row of the services', () => {
  it.each([['01', 'CHECKUP_65'], ['02', 'VACCINATION'], ['03', 'MATERNAL'], ['04', 'CHRONIC'], ['05', 'CHILD_0_6']])('of kind %s is %s', (kindCode, value) => {
    expect(toServiceDue(serviceDueRow({ kindCode })).kind).toMatchObject({ value, rawCode: kindCode });
  });

  it.each(['00', '06', 'JZ'])('of the unknown kind %s keeps it as it stands', (kindCode) => {
    expect(toServiceDue(serviceDueRow({ kindCode })).kind).toMatchObject({ value: 'UNMAPPED', standardCode: null, rawCode: kindCode });
  });

  it('is done when it has a day of that', () => {
    expect(toServiceDue(serviceDueRow({ doneDate: null })).isDone).toBe(false);
    expect(toServiceDue(serviceDueRow({ doneDate: '2026-06-02' }))).toMatchObject({ isDone: true, doneDate: '2026-06-02' });
  });
});
