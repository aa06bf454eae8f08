import { addDays, addYears, ageOn } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { Pension } from '../model/work.js';
import { earlierOf } from './day-order.js';
import type { WorkDraft } from './work-draft.js';
import { retirementDay } from './working-age.js';

const PENSIONER_SHARE = 0.86;

/** The pensions (养老待遇) of a community: of the retired, and of those who died within five years, whose pension has been stopped unless nobody has told. */
export function makePensions(draft: WorkDraft): Pension[] {
  const { conflicts } = draft.settlement;
  const stillPaid = new Set(conflicts.flatMap((conflict) => (conflict.kind === 'DEATH_LATE' && conflict.isPensionStillActive ? [conflict.residentNo] : [])));
  return draft.persons.flatMap((person) => {
    if (person.status === 'NORMAL') return person.occupation === 'RETIRED' ? [pensionOfLiving(draft, person)] : [];
    return person.deathDate === null ? [] : pensionOfDead(draft, person, { deathDate: person.deathDate, isStillPaid: stillPaid.has(person.residentNo) });
  });
}

function pensionOfLiving(draft: WorkDraft, person: Resident): Pension {
  const { random, settlement } = draft;
  const { today } = settlement.options;
  // Older than the move for whoever came as a pensioner: the pension comes along.
  const fromDate = earlierOf(addDays(retirementDay(person), random.int(0, 60)), today);
  // Without a sign of life for a year the pension pauses until one comes.
  const isSuspended = fromDate < addYears(today, -3) && random.chance(0.015);
  const lastSign = isSuspended ? random.day(addDays(today, -900), addDays(today, -400)) : random.day(addDays(today, -364), today);
  return { ...paid(draft, person, { fromDate, lastSign }), status: isSuspended ? 'SUSPENDED' : 'ACTIVE', stoppedDate: null, stopReason: null };
}

function pensionOfDead(draft: WorkDraft, person: Resident, { deathDate, isStillPaid }: { readonly deathDate: string; readonly isStillPaid: boolean }): Pension[] {
  const { random, settlement } = draft;
  const { today } = settlement.options;
  const hadPension = isStillPaid || (deathDate >= addYears(today, -5) && deathDate > addDays(retirementDay(person), 90) && random.chance(PENSIONER_SHARE));
  if (!hadPension) return [];
  // Some trades retire early, so that a pension can run before the usual age.
  const fromDate = earlierOf(retirementDay(person), addDays(deathDate, -400));
  const pension = paid(draft, person, { fromDate, lastSign: random.day(addDays(deathDate, -364), addDays(deathDate, -1)) });
  if (isStillPaid) return [{ ...pension, status: 'ACTIVE', stoppedDate: null, stopReason: null }];
  return [{ ...pension, status: 'STOPPED', stoppedDate: earlierOf(addDays(deathDate, random.int(1, 45)), today), stopReason: '死亡' }];
}

type Paid = Pick<Pension, 'residentNo' | 'fenPerMonth' | 'fromDate' | 'lastAliveCheckDate' | 'aliveCheckMethod'>;

function paid({ random, settlement }: WorkDraft, person: Resident, { fromDate, lastSign }: { readonly fromDate: string; readonly lastSign: string }): Paid {
  // A quarter has the residents' pension, which is small.
  const fenPerMonth = random.chance(0.25) ? random.int(190, 420) * 100 : random.int(1_900, 6_800) * 100;
  // No check is asked for in the first year.
  const isChecked = lastSign > addDays(fromDate, 365);
  const isFrail = ageOn(person.birthDate, settlement.options.today) >= 80;
  const method = random.weighted([['MOBILE', isFrail ? 25 : 60], ['COUNTER', 15], ['VISIT', isFrail ? 40 : 5], ['DATA_MATCH', 20]] as const);
  return { residentNo: person.residentNo, fenPerMonth, fromDate, lastAliveCheckDate: isChecked ? lastSign : null, aliveCheckMethod: isChecked ? method : null };
}
