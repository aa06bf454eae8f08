import { gridEventRow } from '../test-rows.js';
import { toGridEvent } from './grid-event.mapper.js';

describe('a grid event', () => {
  it.each([
    ['01', 'FIRE_HAZARD', '01'], ['02', 'LIGHTING', '02'], ['03', 'DOOR_ACCESS', '03'], ['04', 'RAMP', '04'], ['05', 'DRAINAGE', '05'], ['06', 'WASTE', '06'], ['07', 'ILLEGAL_BUILDING', '07'], ['08', 'NOISE', '08'],
    ['09', 'FACILITY_DAMAGE', '09'], ['99', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toGridEvent(gridEventRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });

  it.each([
    ['01', 'REPORTED', true], ['02', 'DISPATCHED', true], ['03', 'ACCEPTED', true], ['04', 'RESOLVED', false], ['05', 'VERIFIED', false], ['06', 'CLOSED', false], ['07', 'REOPENED', true],
    ['55', 'UNMAPPED', true],
  ])('says of the stage code %s: %s, and whether it is open: %s', (stageCode, value, isOpen) => {
    const event = toGridEvent(gridEventRow({ stageCode }));
    expect(event.stage).toMatchObject({ value, rawCode: stageCode });
    expect(event.isOpen).toBe(isOpen);
  });

  it.each([['01', 'PUBLIC_SECURITY'], ['07', 'COMMUNITY'], ['12', 'UNMAPPED']])('says of the department code %s: %s', (departmentCode, value) => {
    expect(toGridEvent(gridEventRow({ departmentCode })).responsibleDepartment).toMatchObject({ value, rawCode: departmentCode });
  });

  it.each([
    ['of a facility', { facilityNo: 1 }, 'grid-events/2026/06/1.jpg'],
    ['of no facility, which could show somebody', { facilityNo: null }, null],
    ['that was not taken', { facilityNo: 1, photoKey: null }, null],
  ])('publishes a picture %s: %j', (_which, differences, expected) => {
    expect(toGridEvent(gridEventRow({ photoKey: 'grid-events/2026/06/1.jpg', ...differences })).photoKey).toBe(expected);
  });
});
