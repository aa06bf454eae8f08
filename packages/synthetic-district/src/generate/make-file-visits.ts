import { addDays } from '@linli/vocabulary';
import type { GridDraft } from './grid-draft.js';
import type { VisitOrder } from './open-visit-task.js';

const RECENT_DAYS = 120;
const REVIEW_AHEAD_DAYS = 30;

/** The visits that a file of civil affairs or of human resources calls for. */
export function makeFileVisits(draft: GridDraft): VisitOrder[] {
  return [...assistanceReviews(draft), ...childCareVisits(draft), ...disabilityVisits(draft), ...employmentVisits(draft)];
}

// Thirty days before the review is due, and after the last one was made.
function assistanceReviews({ welfare, settlement }: GridDraft): VisitOrder[] {
  const { today } = settlement.options;
  return welfare.assistanceCases.flatMap(({ householdNo, gridCode, decision, reviewDueDate, lastReviewDate, fromDate }) => {
    if (decision !== 'APPROVED') return [];
    const order = { kind: 'ASSISTANCE_REVIEW' as const, requestedBy: 'CIVIL_AFFAIRS' as const, gridCode, residentNo: null, householdNo, days: REVIEW_AHEAD_DAYS };
    const orders: VisitOrder[] = [];
    if (lastReviewDate !== null && lastReviewDate > addDays(today, -RECENT_DAYS)) orders.push({ ...order, createdDate: addDays(lastReviewDate, -14), doneDate: lastReviewDate });
    const createdDate = addDays(reviewDueDate, -REVIEW_AHEAD_DAYS);
    if (createdDate <= today && createdDate >= fromDate && createdDate > (lastReviewDate ?? '')) orders.push({ ...order, createdDate, doneDate: null });
    return orders;
  });
}

function childCareVisits({ welfare, settlement, random }: GridDraft): VisitOrder[] {
  const { today } = settlement.options;
  return welfare.childWelfares.flatMap(({ residentNo, lastCareVisitDate, openedDate }) => {
    const child = settlement.byNo(residentNo);
    if (child?.status !== 'NORMAL') return [];
    const order = { kind: 'CHILD_CARE' as const, requestedBy: 'CIVIL_AFFAIRS' as const, gridCode: child.gridCode, residentNo, householdNo: null, days: 20 };
    const last = lastCareVisitDate === null ? [] : [{ ...order, createdDate: addDays(lastCareVisitDate, -random.int(1, 10)), doneDate: lastCareVisitDate }];
    const createdDate = addDays(today, -random.int(0, 18));
    return createdDate > (lastCareVisitDate ?? openedDate) ? [...last, { ...order, createdDate, doneDate: null }] : last;
  });
}

// Those of the two gravest grades, twice a year.
function disabilityVisits({ welfare, settlement, random }: GridDraft): VisitOrder[] {
  const { today } = settlement.options;
  return welfare.disabilities.flatMap(({ residentNo, grade, issuedDate }) => {
    const resident = settlement.byNo(residentNo);
    if (resident?.status !== 'NORMAL' || (grade !== 'GRADE_1' && grade !== 'GRADE_2')) return [];
    const latest = random.int(0, 180);
    return [latest + 180, latest].map((back) => addDays(today, -back)).filter((date) => date > issuedDate)
      .map((createdDate) => ({ kind: 'DISABILITY' as const, requestedBy: 'CIVIL_AFFAIRS' as const, gridCode: resident.gridCode, residentNo, householdNo: null, createdDate, days: 30 }));
  });
}

function employmentVisits({ work, settlement, random }: GridDraft): VisitOrder[] {
  const { today } = settlement.options;
  return work.unemploymentRegistrations.flatMap(({ residentNo, fromDate, toDate }) => {
    const resident = settlement.byNo(residentNo);
    const createdDate = addDays(today, -random.int(0, RECENT_DAYS));
    if (resident?.status !== 'NORMAL' || toDate !== null || createdDate < fromDate || !random.chance(0.5)) return [];
    return [{ kind: 'EMPLOYMENT' as const, requestedBy: 'HUMAN_RESOURCES' as const, gridCode: resident.gridCode, residentNo, householdNo: null, createdDate, days: 30 }];
  });
}
