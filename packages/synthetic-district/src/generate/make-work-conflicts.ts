import { addDays, daysBetween } from '@linli/vocabulary';
import type { Conflict } from '../model/conflicts.js';
import type { Employment, InsuranceParticipation, Pension, UnemploymentRegistration } from '../model/work.js';
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

// Shares of all residents (DOMAIN.md 2.9): 0.15 % of those of working age, 0.3 % of pensioners, one in ten thousand, one in two thousand.
const SHARES = { EMPLOYED_AND_UNEMPLOYED: 0.001, PENSION_AND_EMPLOYED: 0.000_45, ONE_ID_TWO_PERSONS: 0.000_1, education: 0.000_5, occupation: 0.000_5 } as const;
// In no version of the tables: typing mistakes and words in place of codes.
const WRONG_CODES = { education: ['09', '99', '大专'], occupation: ['25', '60', '99'] } as const;

/** Makes the mistakes that only this register makes: two facts that cannot both be, one id for two persons, codes of no table. */
export function makeWorkConflicts(draft: WorkDraft, { workplaces, pensions }: { readonly workplaces: Workplaces; readonly pensions: readonly Pension[] }): WorkConflicts {
  const employed = draft.persons.map(({ residentNo }) => openJobOf(draft, residentNo)).filter((job) => job !== undefined && job.organisationCode !== null) as Employment[];
  const unemploymentRegistrations = employedAndUnemployed(draft, employed);
  const employments = pensionAndEmployed(draft, { workplaces, pensions });
  return {
    employments, unemploymentRegistrations, insuranceParticipations: employments.flatMap((job) => participationsOfJob(draft, job)),
    conflicts: [
      ...unemploymentRegistrations.map(({ residentNo }) => ({ kind: 'EMPLOYED_AND_UNEMPLOYED', register: 'human-resources', residentNo }) as const),
      ...employments.map(({ residentNo }) => ({ kind: 'PENSION_AND_EMPLOYED', register: 'human-resources', residentNo }) as const),
      ...oneIdTwoPersons(draft, employed), ...codeDrift(draft, { employed, field: 'education' }), ...codeDrift(draft, { employed, field: 'occupation' }),
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
    return registerUnemployed(draft, { residentNo, fromDate: addDays(contractFromDate, random.int(-60, Math.min(worked - 1, 300))), toDate: null, reason: drawReason(draft) });
  });
}

// Back at work after retirement, with contributions as if he were not retired.
function pensionAndEmployed(draft: WorkDraft, { workplaces, pensions }: { readonly workplaces: Workplaces; readonly pensions: readonly Pension[] }): Employment[] {
  const { random, counters, settlement } = draft;
  const { today } = settlement.options;
  const living = pensions.filter(({ residentNo, status, fromDate }) => status === 'ACTIVE' && fromDate < addDays(today, -200) && settlement.byNo(residentNo)?.status === 'NORMAL');
  return choose(draft, living, 'PENSION_AND_EMPLOYED').map(({ residentNo, fromDate }) => ({
    employmentNo: counters.next('employment'), residentNo, organisationCode: random.pick(workplaces.enterprises).organisationCode, occupation: random.pick(['WORKER', 'CLERK'] as const),
    contractFromDate: random.day(addDays(fromDate, 10), addDays(today, -40)), contractToDate: null, source: 'INSURANCE',
  }));
}

function oneIdTwoPersons(draft: WorkDraft, employed: readonly Employment[]): Conflict[] {
  return choose(draft, employed, 'ONE_ID_TWO_PERSONS').flatMap(({ residentNo }) => {
    const other = draft.random.pick(employed).residentNo;
    return other === residentNo ? [] : [{ kind: 'ONE_ID_TWO_PERSONS', register: 'human-resources', residentNo, otherResidentNo: other }];
  });
}

function codeDrift(draft: WorkDraft, { employed, field }: { readonly employed: readonly Employment[]; readonly field: 'education' | 'occupation' }): Conflict[] {
  return choose(draft, employed, field).map(({ residentNo }) => ({ kind: 'CODE_DRIFT', register: 'human-resources', residentNo, field, heldCode: draft.random.pick(WRONG_CODES[field]) }));
}
