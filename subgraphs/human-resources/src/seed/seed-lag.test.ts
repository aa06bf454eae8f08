import type { Resident } from '@linli/synthetic-district';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { humanResources } from '../index.js';
import { communityWith, dayFromToday, grownUps, holdingOf } from './sample-community.js';

const [a, b, c, d, e, f, g, h] = grownUps() as [Resident, Resident, Resident, Resident, Resident, Resident, Resident, Resident];

const JOB = { organisationCode: null, occupation: 'WORKER', source: 'CONTRACT' } as const;
const PARTICIPATION = { scheme: 'MEDICAL', organisationCode: null, status: 'ENDED', baseFenPerMonth: 400_000, paidMonths: 12, fromDate: dayFromToday(-400) } as const;
const PENSION = { fenPerMonth: 300_000, fromDate: '2015-01-01', status: 'ACTIVE', lastAliveCheckDate: dayFromToday(-100), aliveCheckMethod: 'VISIT', stoppedDate: null, stopReason: null } as const;
const STOPPED = { ...PENSION, status: 'STOPPED', stopReason: '死亡' } as const;
const DISPUTE = { residentNo: a.residentNo, organisationCode: '91990101MA00000015', status: 'FILED', mediationCaseNo: null } as const;

let department: TestSubgraph;

beforeAll(async () => {
  const facts = communityWith({
    employments: [
      { ...JOB, residentNo: a.residentNo, employmentNo: 1, contractFromDate: dayFromToday(-30), contractToDate: null },
      { ...JOB, residentNo: a.residentNo, employmentNo: 2, contractFromDate: dayFromToday(-29), contractToDate: null },
      ...[-40, -10, 200].map((end, place) => ({ ...JOB, residentNo: b.residentNo, employmentNo: place + 3, contractFromDate: dayFromToday(-900 - place), contractToDate: dayFromToday(end) })),
    ],
    insuranceParticipations: [
      { ...PARTICIPATION, residentNo: c.residentNo, participationNo: 1, toDate: dayFromToday(-5) },
      { ...PARTICIPATION, residentNo: d.residentNo, participationNo: 2, toDate: dayFromToday(-50) },
    ],
    pensions: [
      { ...STOPPED, residentNo: e.residentNo, stoppedDate: dayFromToday(-3) },
      { ...STOPPED, residentNo: f.residentNo, stoppedDate: dayFromToday(-31) },
      { ...PENSION, residentNo: g.residentNo, lastAliveCheckDate: '2026-06-20' },
      { ...PENSION, residentNo: h.residentNo, fromDate: '2025-12-01', lastAliveCheckDate: '2026-06-20' },
    ],
    trainings: [{ trainingNo: 1, residentNo: a.residentNo, course: '电工', fromDate: dayFromToday(-60), toDate: dayFromToday(-10), result: 'PASSED' }],
    labourDisputes: [{ ...DISPUTE, disputeNo: 1, filedDate: dayFromToday(-30) }, { ...DISPUTE, disputeNo: 2, filedDate: dayFromToday(-29) }],
  });
  department = await openTestSubgraph(humanResources, { neighbourhoods: [facts] });
});
afterAll(() => department.close());

test('what began 30 days ago is known, what began 29 days ago is not', async () => {
  expect(await holdingOf(department, { of: a, selection: 'employments { employmentNo } labourDisputes { disputeNo }' })).toEqual({ employments: [{ employmentNo: 1 }], labourDisputes: [{ disputeNo: 1 }] });
});

test('an end of the last 30 days is not known, an earlier one and an agreed one are', async () => {
  expect(await holdingOf(department, { of: b, selection: 'employments { contractToDate }' })).toEqual({
    employments: [{ contractToDate: dayFromToday(-40) }, { contractToDate: null }, { contractToDate: dayFromToday(200) }],
  });
});

test('a participation that ended since is still active, and one contribution behind', async () => {
  const selection = 'insurances { status { value } toDate paidMonths }';
  expect(await holdingOf(department, { of: c, selection })).toEqual({ insurances: [{ status: { value: 'ACTIVE' }, toDate: null, paidMonths: 11 }] });
  expect(await holdingOf(department, { of: d, selection })).toEqual({ insurances: [{ status: { value: 'ENDED' }, toDate: dayFromToday(-50), paidMonths: 12 }] });
});

test('a pension that was stopped since is still paid', async () => {
  const selection = 'pension { status { value } stoppedDate stopReason }';
  expect(await holdingOf(department, { of: e, selection })).toEqual({ pension: { status: { value: 'ACTIVE' }, stoppedDate: null, stopReason: null } });
  expect(await holdingOf(department, { of: f, selection })).toEqual({ pension: { status: { value: 'STOPPED' }, stoppedDate: dayFromToday(-31), stopReason: '死亡' } });
});

test('of a check since, the one a year before is known, if there was a pension then', async () => {
  const selection = 'pension { lastAliveCheckDate aliveCheckMethod { value } }';
  expect(await holdingOf(department, { of: g, selection })).toEqual({ pension: { lastAliveCheckDate: '2025-06-20', aliveCheckMethod: { value: 'VISIT' } } });
  expect(await holdingOf(department, { of: h, selection })).toEqual({ pension: { lastAliveCheckDate: null, aliveCheckMethod: null } });
});

test('a course that ended since is still attended', async () => {
  expect(await holdingOf(department, { of: a, selection: 'trainings { result { value } toDate }' })).toEqual({ trainings: [{ result: { value: 'ATTENDING' }, toDate: dayFromToday(-10) }] });
});

test('rows carry the feed\'s last day and the day they were taken down', async () => {
  expect(await holdingOf(department, { of: g, selection: 'pension { asOf recordedAt }' })).toEqual({ pension: { asOf: dayFromToday(-30), recordedAt: `${dayFromToday(0)}T00:00:00Z` } });
});
