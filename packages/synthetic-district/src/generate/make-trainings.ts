import { addDays, addYears } from '@linli/vocabulary';
import type { Training, UnemploymentRegistration } from '../model/work.js';
import { laterOf } from './day-order.js';
import { openJobOf, type WorkDraft } from './work-draft.js';
import { COURSES } from './work-names.js';

/** Courses (职业技能培训) of the last three years: for many who have asked, for some others without work, for few at work. */
export function makeTrainings(draft: WorkDraft, registrations: readonly UnemploymentRegistration[]): Training[] {
  const { random, persons } = draft;
  const trainings = registrations.filter(({ isTrainingWanted }) => random.chance(isTrainingWanted ? 0.35 : 0.08)).map(({ residentNo, fromDate }) => train(draft, { residentNo, since: fromDate }));
  const since = addYears(draft.settlement.options.today, -3);
  for (const { residentNo } of persons) {
    const job = openJobOf(draft, residentNo);
    if (job && random.chance(0.012)) trainings.push(train(draft, { residentNo, since: laterOf(since, job.contractFromDate) }));
  }
  return trainings;
}

function train({ random, counters, settlement }: WorkDraft, { residentNo, since }: { readonly residentNo: number; readonly since: string }): Training {
  const { today } = settlement.options;
  const fromDate = random.day(since, today);
  const toDate = addDays(fromDate, random.int(12, 75));
  // Whoever is still at it has no result yet.
  const result = toDate >= today ? 'ATTENDING' : random.weighted([['PASSED', 84], ['FAILED', 9], ['WITHDRAWN', 7]] as const);
  return { trainingNo: counters.next('training'), residentNo, course: random.pick(COURSES), fromDate, toDate, result };
}
