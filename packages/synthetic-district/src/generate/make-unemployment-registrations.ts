import { addDays, addYears, daysBetween, type UnemploymentReasonValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import type { Employment, UnemploymentRegistration } from '../model/work.js';
import { laterOf } from './day-order.js';
import { openJobOf, type WorkDraft } from './work-draft.js';
import { isOfWorkingAge } from './working-age.js';

const REGISTERED_SHARE = 0.45;
const TRAINING_WANTED_SHARE = 0.35;
/** CNY fen a month (unverified). */
const BENEFIT_FEN = 189_000;
const LONGEST_BENEFIT_DAYS = 730;
const INVOLUNTARY: ReadonlySet<UnemploymentReasonValue> = new Set(['CONTRACT_ENDED', 'DISMISSED', 'BANKRUPTCY']);

/** Who is or was registered as unemployed (失业登记): of those without work nearly half, and some between two jobs. */
export function makeUnemploymentRegistrations(draft: WorkDraft): UnemploymentRegistration[] {
  const { today } = draft.settlement.options;
  return draft.persons.flatMap((person) => {
    // Whoever has just come has not been to the counter yet.
    if (person.status !== 'NORMAL' || !isOfWorkingAge(person, today) || (person.floating?.arrivedDate ?? '') > addDays(today, -10)) return [];
    if (openJobOf(draft, person.residentNo)) return betweenJobs(draft, draft.jobsOf.get(person.residentNo) ?? []);
    return person.occupation === 'UNEMPLOYED' && draft.random.chance(REGISTERED_SHARE) ? [withoutWork(draft, person)] : [];
  });
}

/** A registration; a benefit is paid to whoever has not left by his own wish, for two years at most. */
export function registerUnemployed({ random, counters, settlement }: WorkDraft, { residentNo, fromDate, toDate, reason }: Pick<UnemploymentRegistration, 'residentNo' | 'fromDate' | 'toDate' | 'reason'>): UnemploymentRegistration {
  const isPaid = INVOLUNTARY.has(reason) && daysBetween(fromDate, toDate ?? settlement.options.today) <= LONGEST_BENEFIT_DAYS;
  return { registrationNo: counters.next('unemployment-registration'), residentNo, fromDate, toDate, reason, benefitFenPerMonth: isPaid ? BENEFIT_FEN : 0, isTrainingWanted: random.chance(TRAINING_WANTED_SHARE) };
}

/** Why a job has ended. */
export function drawReason({ random }: WorkDraft): UnemploymentReasonValue {
  return random.weighted([['CONTRACT_ENDED', 45], ['DISMISSED', 20], ['RESIGNED', 28], ['BANKRUPTCY', 7]] as const);
}

function withoutWork(draft: WorkDraft, { residentNo, birthDate, floating }: Resident): UnemploymentRegistration {
  const { today } = draft.settlement.options;
  const lastDay = draft.jobsOf.get(residentNo)?.at(-1)?.contractToDate ?? null;
  const since = laterOf(addYears(today, lastDay === null ? -2 : -3), laterOf(lastDay ?? addYears(birthDate, 16), floating?.arrivedDate ?? birthDate));
  return registerUnemployed(draft, { residentNo, fromDate: draft.random.day(since, addDays(today, -3)), toDate: null, reason: lastDay === null ? 'NEVER_EMPLOYED' : drawReason(draft) });
}

function betweenJobs(draft: WorkDraft, jobs: readonly Employment[]): UnemploymentRegistration[] {
  const [before, after] = jobs.slice(-2);
  if (!before?.contractToDate || !after || daysBetween(before.contractToDate, after.contractFromDate) < 40 || !draft.random.chance(0.12)) return [];
  const fromDate = draft.random.day(addDays(before.contractToDate, 3), addDays(after.contractFromDate, -15));
  return [registerUnemployed(draft, { residentNo: before.residentNo, fromDate, toDate: after.contractFromDate, reason: drawReason(draft) })];
}
