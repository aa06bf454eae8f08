import { addDays, ageOn, type CorrectionKindValue } from '@linli/vocabulary';
import type { CorrectionCase } from '../model/justice.js';
import type { Resident } from '../model/people.js';
import { earlierOf, laterOf } from './day-order.js';
import type { JusticeDraft } from './justice-draft.js';
import { numberInYear } from './number-in-year.js';
import { pickDistinct } from './pick-distinct.js';

const SHARE_OF_ADULTS = 0.001;
const HELPS = ['就业推荐', '职业技能培训', '心理疏导', '临时救助申请', '法律教育', '家庭关系调适'];
// Kind, weight, shortest and longest term in months.
const KINDS: readonly (readonly [{ readonly kind: CorrectionKindValue; readonly months: readonly [number, number] }, number])[] = [
  [{ kind: 'PROBATION', months: [12, 48] }, 78], [{ kind: 'PAROLE', months: [12, 36] }, 10], [{ kind: 'PUBLIC_SURVEILLANCE', months: [3, 24] }, 6], [{ kind: 'TEMPORARY_SERVICE_OUTSIDE', months: [6, 24] }, 6],
];

/** Community corrections (社区矫正): a few in each community, running, about to end or discharged. */
export function makeCorrectionCases(draft: JusticeDraft): CorrectionCase[] {
  const { random, adults, mediators, settlement } = draft;
  const able = adults.filter(({ residentNo, birthDate, floating, occupation }) => floating === null && !mediators.some((mediator) => mediator.residentNo === residentNo) && occupation !== 'CIVIL_SERVANT' && ageOn(birthDate, settlement.options.today) >= 24);
  return pickDistinct(random, able, random.count(able.length * SHARE_OF_ADULTS)).map((subject) => caseOf(draft, subject));
}

function caseOf(draft: JusticeDraft, subject: Resident): CorrectionCase {
  const { random, counters, settlement } = draft;
  const { today } = settlement.options;
  const { kind, months } = random.weighted(KINDS);
  const days = Math.round(random.int(months[0], months[1]) * 30.4);
  // A third are over, a quarter of the others end within a month; none began later than a month ago.
  const toDate = random.chance(0.33) ? random.day(addDays(today, -700), addDays(today, -5)) : addDays(today, random.chance(0.25) ? random.int(5, 30) : random.int(31, Math.max(32, days - 30)));
  const fromDate = addDays(toDate, -days);
  return {
    caseNo: numberInYear(counters, { prefix: 'SJ', date: fromDate }), residentNo: subject.residentNo, kind, fromDate, toDate, reportedDate: earlierOf(today, addDays(fromDate, random.chance(0.95) ? random.int(0, 10) : random.int(11, 16))),
    groupMembers: groupOf(draft, subject), checkIns: checkInsOf(draft, fromDate, toDate), helps: helpsOf(draft, fromDate, toDate), dischargedDate: toDate <= today ? toDate : null,
  };
}

// The office's worker, the police and a social worker; the family where there is one (社区矫正法 §25).
function groupOf({ adultsAt }: JusticeDraft, subject: Resident): CorrectionCase['groupMembers'] {
  const relative = adultsAt.get(subject.livingAddressCode ?? '')?.find(({ residentNo, householdNo }) => residentNo !== subject.residentNo && householdNo === subject.householdNo);
  const officials = ['司法所工作人员', '社区民警', '社会工作者'].map((role) => ({ role, residentNo: null }));
  return relative ? [...officials, { role: '家庭成员', residentNo: relative.residentNo }] : officials;
}

// Monthly, the next one included while the case runs.
function checkInsOf({ random, settlement }: JusticeDraft, fromDate: string, toDate: string): CorrectionCase['checkIns'] {
  const { today } = settlement.options;
  const checkIns: CorrectionCase['checkIns'][number][] = [];
  for (let dueDate = addDays(fromDate, 30); dueDate <= earlierOf(toDate, addDays(today, 30)); dueDate = addDays(dueDate, 30)) {
    const doneDate = laterOf(fromDate, addDays(dueDate, random.int(-3, 2)));
    checkIns.push({ dueDate, doneDate: doneDate <= today && random.chance(0.95) ? doneDate : null });
  }
  return checkIns;
}

function helpsOf({ random, settlement }: JusticeDraft, fromDate: string, toDate: string): CorrectionCase['helps'] {
  const last = earlierOf(toDate, settlement.options.today);
  return Array.from({ length: random.int(1, 5) }, () => ({ date: random.day(fromDate, last), kind: random.pick(HELPS) })).sort((one, other) => (one.date < other.date ? -1 : 1));
}
