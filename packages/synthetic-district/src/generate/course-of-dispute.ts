import { addDays, daysBetween, type DisputeStageValue } from '@linli/vocabulary';
import type { Dispute, Mediator } from '../model/justice.js';
import { earlierOf } from './day-order.js';
import { MEDIATION_METHODS } from './dispute-matters.js';
import type { Random } from './random.js';

/** A mediation is to end within a month. */
const MEDIATION_DAYS = 30;
/** The parties may ask a court to confirm their agreement within thirty days (人民调解法 §33). */
const CONFIRMATION_DAYS = 30;
const KEPT_AFTER_DAYS = 183;

type Course = Pick<Dispute, 'stage' | 'deadlineDate' | 'method' | 'mediatorNo' | 'isSuccessful' | 'agreementDate' | 'isKept' | 'judicialConfirmationDueDate' | 'judicialConfirmationDate'>;

interface DisputeStart {
  readonly date: string;
  readonly today: string;
  readonly mediators: readonly Mediator[];
  /** Whether another department says that it is settled; null when none does. */
  readonly isSettled: boolean | null;
}

/** How far a dispute of that day has come by today, and how it ended. */
export function courseOfDispute(random: Random, { date, today, mediators, isSettled }: DisputeStart): Course {
  const usual = addDays(date, random.int(2, MEDIATION_DAYS));
  const endedDate = isSettled === true ? earlierOf(usual, today) : random.weighted([[usual, 82], [addDays(usual, 45), 16], [addDays(usual, 300), 2]]);
  const isOver = isSettled ?? endedDate <= today;
  const stage = isOver ? 'CLOSED' : stageAfter(random, daysBetween(date, today));
  const isTakenUp = stage !== 'SCREENING' && mediators.length > 0;
  const isSuccessful = isOver ? isSettled === true || random.chance(0.86) : null;
  return {
    stage, deadlineDate: addDays(date, MEDIATION_DAYS), method: isTakenUp ? random.pick(MEDIATION_METHODS) : null, mediatorNo: isTakenUp ? random.pick(mediators).mediatorNo : null, isSuccessful,
    // One agreement in twelve is by word of mouth, and leaves no paper to be confirmed or checked.
    ...outcome(random, { today, agreementDate: isSuccessful === true && random.chance(0.92) ? endedDate : null }),
  };
}

function stageAfter(random: Random, days: number): DisputeStageValue {
  if (days <= 2) return 'SCREENING';
  if (random.chance(0.08)) return 'EMERGENCY';
  if (days > MEDIATION_DAYS) return 'SUPERVISION';
  return days >= MEDIATION_DAYS - 5 ? 'ALERT' : 'MEDIATION';
}

function outcome(random: Random, { agreementDate, today }: { readonly agreementDate: string | null; readonly today: string }): Pick<Course, 'agreementDate' | 'isKept' | 'judicialConfirmationDueDate' | 'judicialConfirmationDate'> {
  if (agreementDate === null) return { agreementDate, isKept: null, judicialConfirmationDueDate: null, judicialConfirmationDate: null };
  const dueDate = addDays(agreementDate, CONFIRMATION_DAYS);
  const confirmedDate = random.day(agreementDate, dueDate);
  const isOldEnough = addDays(agreementDate, KEPT_AFTER_DAYS) <= today;
  return {
    agreementDate, judicialConfirmationDueDate: dueDate, judicialConfirmationDate: random.chance(0.14) && confirmedDate <= today ? confirmedDate : null,
    isKept: isOldEnough ? random.weighted([[true, 84], [false, 9], [null, 7]] as const) : null,
  };
}
