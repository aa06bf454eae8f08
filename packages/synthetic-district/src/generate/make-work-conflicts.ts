import { addDays, ageOn, daysBetween } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import type { Employment, InsuranceParticipation, Pension, UnemploymentRegistration } from '../model/work.js';
import { laterOf } from './day-order.js';
import { dueHere } from './due-here.js';
import { participationsOfJob } from './make-insurance-participations.js';
import { drawReason, registerUnemployed } from './make-unemployment-registrations.js';
import { pickDistinct } from './pick-distinct.js';
import { openJobOf, type WorkDraft, type Workplaces } from './work-draft.js';

/** Known mistakes of the human-resources register, and the rows that they come with. */
export interface WorkConflicts {
  readonly conflicts: readonly Conflict[];
  readonly employments: readonly Employment[];
  readonly insuranceParticipations: readonly InsuranceParticipation[];
  readonly unemploymentRegistrations: readonly UnemploymentRegistration[];
}

// Shares of all residents (DOMAIN.md 2.9): 0.15 % of those of working age, 0.3 % of pensioners, one in two thousand.
const SHARES = { EMPLOYED_AND_UNEMPLOYED: 0.001, PENSION_AND_EMPLOYED: 0.000_45, education: 0.000_5, occupation: 0.000_5 } as const;
// The feed lags a month behind; a mistake about what came later would not show in the register yet.
const KNOWN_AFTER_DAYS = 60;
// In no version of the tables: typing mistakes and words in place of codes.
const WRONG_CODES = { education: ['09', '99', '大专'], occupation: ['25', '60', '99'] } as const;

const OLDEST_AT_WORK = 68;

/** Makes the mistakes that only this register makes: two facts that cannot both be, and codes of no table. */
export function makeWorkConflicts(draft: WorkDraft, { workplaces, pensions }: { readonly workplaces: Workplaces; readonly pensions: readonly Pension[] }): WorkConflicts {
  const known = addDays(draft.settlement.options.today, -KNOWN_AFTER_DAYS);
  const employed = draft.persons.flatMap(({ residentNo }) => openJobOf(draft, residentNo) ?? []).filter(({ organisationCode, contractFromDate }) => organisationCode !== null && contractFromDate < known);
  const unemploymentRegistrations = employedAndUnemployed(draft, employed);
  const employments = pensionAndEmployed(draft, { workplaces, pensions });
  return {
    employments, unemploymentRegistrations, insuranceParticipations: employments.flatMap((job) => participationsOfJob(draft, job)),
    conflicts: [
      ...unemploymentRegistrations.map(({ residentNo }) => ({ kind: 'EMPLOYED_AND_UNEMPLOYED', register: 'human-resources', residentNo }) as const),
      ...employments.map(({ residentNo }) => ({ kind: 'PENSION_AND_EMPLOYED', register: 'human-resources', residentNo }) as const),
      ...codeDrift(draft, { employed, field: 'education' }), ...codeDrift(draft, { employed, field: 'occupation' }),
    ],
  };
}

function choose<T>({ random, counters }: WorkDraft, candidates: readonly T[], kind: keyof typeof SHARES): T[] {
  const chosen = pickDistinct(random, candidates, dueHere(counters, { kind, share: SHARES[kind] }));
  for (let place = 0; place < chosen.length; place++) counters.next(kind);
  return chosen;
}

// The registration was not closed when work began, or was made during it.
function employedAndUnemployed(draft: WorkDraft, employed: readonly Employment[]): UnemploymentRegistration[] {
  const { random, settlement } = draft;
  return choose(draft, employed, 'EMPLOYED_AND_UNEMPLOYED').map(({ residentNo, contractFromDate }) => {
    const worked = daysBetween(contractFromDate, settlement.options.today);
    const fromDate = addDays(contractFromDate, random.int(-60, Math.min(worked - KNOWN_AFTER_DAYS, 300)));
    return registerUnemployed(draft, { residentNo, fromDate: laterOf(fromDate, settlement.byNo(residentNo)?.floating?.arrivedDate ?? fromDate), toDate: null, reason: drawReason(draft) });
  });
}

// Back at work after retirement, with contributions as if he were not retired.
function pensionAndEmployed(draft: WorkDraft, { workplaces, pensions }: { readonly workplaces: Workplaces; readonly pensions: readonly Pension[] }): Employment[] {
  const { random, counters, settlement } = draft;
  const { today } = settlement.options;
  const living = pensions.filter(({ residentNo, status, fromDate }) => {
    const person = settlement.byNo(residentNo);
    return status === 'ACTIVE' && fromDate < addDays(today, -200) && person?.status === 'NORMAL' && (person.floating?.arrivedDate ?? '') < addDays(today, -200) && ageOn(person.birthDate, today) < OLDEST_AT_WORK;
  });
  return choose(draft, living, 'PENSION_AND_EMPLOYED').map(({ residentNo, fromDate }) => ({
    employmentNo: counters.next('employment'), residentNo, organisationCode: random.pick(workplaces.enterprises).organisationCode, occupation: random.pick(['WORKER', 'CLERK'] as const),
    contractFromDate: random.day(laterOf(addDays(fromDate, 10), settlement.byNo(residentNo)?.floating?.arrivedDate ?? ''), addDays(today, -KNOWN_AFTER_DAYS)), contractToDate: null, source: 'INSURANCE',
  }));
}

function codeDrift(draft: WorkDraft, { employed, field }: { readonly employed: readonly Employment[]; readonly field: 'education' | 'occupation' }): Conflict[] {
  return choose(draft, employed, field).map(({ residentNo }) => ({ kind: 'CODE_DRIFT', register: 'human-resources', residentNo, field, heldCode: draft.random.pick(WRONG_CODES[field]) }));
}
