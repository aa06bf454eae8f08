import { addDays, addYears, type LabourDisputeStatusValue } from '@linli/vocabulary';
import type { Employment, LabourDispute } from '../model/work.js';
import { laterOf } from './day-order.js';
import type { WorkDraft } from './work-draft.js';

const DISPUTED_SHARE = 0.002;

/** Disputes between employees and employers (劳动争议) of the last two years. Which went to people's mediation only justice knows. */
export function makeLabourDisputes(draft: WorkDraft, employments: readonly Employment[]): LabourDispute[] {
  const { random, settlement } = draft;
  const since = addYears(settlement.options.today, -2);
  return employments.flatMap((job) => (job.contractToDate === null || job.contractToDate > since) && random.chance(DISPUTED_SHARE) ? disputeOver(draft, job) : []);
}

function disputeOver({ random, counters, settlement }: WorkDraft, { residentNo, organisationCode, contractFromDate, contractToDate }: Employment): LabourDispute[] {
  const person = settlement.byNo(residentNo);
  if (organisationCode === null || person?.status !== 'NORMAL') return [];
  const { today } = settlement.options;
  const filedDate = random.day(laterOf(contractToDate ?? contractFromDate, addYears(today, -2)), today);
  const status: LabourDisputeStatusValue = filedDate > addDays(today, -60) ? random.pick(['FILED', 'MEDIATING', 'ARBITRATION'] as const) : random.weighted([['SETTLED', 50], ['CLOSED', 35], ['ARBITRATION', 15]] as const);
  return [{ disputeNo: counters.next('labour-dispute'), residentNo, organisationCode, filedDate, status, mediationCaseNo: null }];
}
