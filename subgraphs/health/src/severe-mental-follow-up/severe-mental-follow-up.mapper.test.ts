import { severeMentalFollowUpRow } from '../test-rows.js';
import { toSevereMentalFollowUp } from './severe-mental-follow-up.mapper.js';

describe('a row of the sealed follow-ups', () => {
  it.each([
    ['seen, with a guardian', { lastFollowUpDate: '2026-05-10', guardianResidentNo: 2 }],
    ['not seen yet, without a guardian here', { lastFollowUpDate: null, guardianResidentNo: null }],
  ])('of somebody %s is published with its days and links, and not with where he lives', (_who, facts) => {
    expect(toSevereMentalFollowUp(severeMentalFollowUpRow(facts))).toEqual({ followUpNo: 1, riskLevel: 0, nextDueDate: '2026-08-10', residentNo: 1, asOf: '2026-06-29', recordedAt: '2026-06-30T00:00:00Z', ...facts });
  });

  it.each([0, 3, 5])('has the level as assessed: %i', (riskLevel) => {
    expect(toSevereMentalFollowUp(severeMentalFollowUpRow({ riskLevel })).riskLevel).toBe(riskLevel);
  });
});
