import type { Caller } from '@linli/caller-token';
import { toldCaller } from './told-caller.js';

const CLERK: Caller = { subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'ONE_STOP', caseNo: 'SQ1', scopes: ['health:health'], highestLevel: 'S2' };

it('is neither who asks nor in which case, and everything by which rows and fields are decided', () => {
  expect(toldCaller(CLERK)).toEqual({ ...CLERK, subject: '', caseNo: null });
});

it('is the same for all who may read the same, whoever they are and whatever their case', () => {
  expect(toldCaller({ ...CLERK, subject: 'clerk-2', caseNo: 'SQ2' })).toBe(toldCaller(CLERK));
  expect(toldCaller({ ...CLERK, caseNo: null })).toBe(toldCaller(CLERK));
});

it.each<[string, Partial<Caller>]>([
  ['department', { department: 'justice' }], ['roles', { roles: ['hall-clerk', 'child-officer'] }], ['jurisdiction', { jurisdiction: '990101001' }], ['no jurisdiction', { jurisdiction: null }], ['person', { residentNo: 7 }],
  ['wards', { wards: [7] }], ['cases', { cases: ['SQ1'] }], ['purpose', { purpose: 'EMERGENCY' }], ['scopes', { scopes: ['health:health', 'health:service-due'] }], ['no scopes', { scopes: [] }], ['level', { highestLevel: 'S3' }],
])('is another one for another %s', (_what, differences) => {
  expect(toldCaller({ ...CLERK, ...differences })).not.toBe(toldCaller(CLERK));
});

it('is himself, and in his case, where he counts', () => {
  const analyst: Caller = { ...CLERK, purpose: 'STATISTICS', caseNo: 'FX1' };
  expect(toldCaller(analyst)).toBe(analyst);
});

it('is himself where he reads his own', () => {
  const self: Caller = { ...CLERK, purpose: 'SELF', residentNo: 7, caseNo: null };
  expect(toldCaller(self)).toBe(self);
});
