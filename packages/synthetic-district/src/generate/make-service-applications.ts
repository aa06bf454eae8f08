import { addDays, addWorkingDays, addYears, ageOn, type ApplicationStatusValue, daysBetween } from '@linli/vocabulary';
import type { Mandate, ServiceApplication } from '../model/grid-work.js';
import type { Resident } from '../model/people.js';
import { type GridDraft, workerOn } from './grid-draft.js';
import { numberInYear } from './number-in-year.js';
import type { Random } from './random.js';
import { OFFERED_ITEMS, type OfferedItem } from './service-items.js';

const SHARE_OF_ADULTS = 0.05;
const MANDATE_DAYS = 90;

/** The applications (办件) of a year, oldest first, and the mandates under which a worker hands one in for somebody. */
export function makeServiceApplications(draft: GridDraft): { readonly serviceApplications: readonly ServiceApplication[]; readonly mandates: readonly Mandate[] } {
  const { random, adults, settlement } = draft;
  const { today } = settlement.options;
  const serviceApplications: ServiceApplication[] = [];
  const mandates: Mandate[] = [];
  const dates = Array.from({ length: random.count(adults.length * SHARE_OF_ADULTS) }, () => random.day(addYears(today, -1), today)).sort();
  for (const submittedDate of dates) {
    const applicant = random.pick(adults);
    const offered = itemFor(random, applicant, ageOn(applicant.birthDate, submittedDate));
    if (!offered || (applicant.floating?.arrivedDate ?? '') > submittedDate) continue;
    const application = apply(draft, { applicant, offered, submittedDate });
    const mandate = giveMandate(draft, applicant, application);
    if (mandate) mandates.push(mandate);
    serviceApplications.push({ ...application, mandateNo: mandate?.mandateNo ?? null });
  }
  return { serviceApplications, mandates };
}

function itemFor(random: Random, applicant: Resident, age: number): OfferedItem | null {
  const open = OFFERED_ITEMS.filter(({ isFor }) => isFor(applicant, age));
  return open.length === 0 ? null : random.pick(open);
}

interface Applying {
  readonly applicant: Resident;
  readonly offered: OfferedItem;
  readonly submittedDate: string;
}

function apply({ random, counters, settlement }: GridDraft, { applicant, offered, submittedDate }: Applying): ServiceApplication {
  const { today } = settlement.options;
  const { itemCode, limitWorkingDays } = offered.item;
  // One in ten takes longer than it may.
  const decided = addWorkingDays(submittedDate, random.chance(0.9) ? random.int(1, limitWorkingDays) : random.int(limitWorkingDays + 1, limitWorkingDays * 2 + 5));
  const isDecided = decided <= today;
  const outcome = random.weighted<ApplicationStatusValue>([['APPROVED', 89], ['REJECTED', 7], ['CLOSED', 4]]);
  return {
    applicationNo: numberInYear(counters, { prefix: 'SQ', date: submittedDate }), itemCode, applicantResidentNo: applicant.residentNo, mandateNo: null, submittedDate,
    status: isDecided ? outcome : stageAfter(daysBetween(submittedDate, today)), closedDate: isDecided ? decided : null,
  };
}

function stageAfter(days: number): ApplicationStatusValue {
  if (days <= 1) return 'SUBMITTED';
  return days <= 3 ? 'ACCEPTED' : 'IN_PROGRESS';
}

// The old have somebody go for them more often. A mandate lives as long as the application.
function giveMandate(draft: GridDraft, { gridCode, birthDate, residentNo }: Resident, { itemCode, submittedDate, closedDate }: ServiceApplication): Mandate | null {
  const { random, counters, settlement } = draft;
  const { today } = settlement.options;
  if (!random.chance(ageOn(birthDate, submittedDate) >= 70 ? 0.5 : 0.12)) return null;
  const agent = workerOn(draft, { gridCode, day: submittedDate });
  if (!agent || agent.residentNo === residentNo) return null;
  const toDate = closedDate ?? addDays(submittedDate, MANDATE_DAYS);
  const isRevoked = closedDate === null && random.chance(0.1);
  return {
    mandateNo: counters.next('mandate'), principalResidentNo: residentNo, agentWorkerNo: agent.workerNo, itemCode, fromDate: submittedDate, toDate: isRevoked ? today : toDate,
    status: isRevoked ? 'REVOKED' : closedDate !== null || toDate < today ? 'ENDED' : 'ACTIVE',
  };
}
