import type { Employment, InsuranceParticipation, Pension, Training } from '@linli/synthetic-district';
import {
  addYears, ALIVE_CHECK_METHOD, EMPLOYMENT_AID_KIND, EMPLOYMENT_SOURCE, INSURANCE_SCHEME, INSURANCE_STATUS, LABOUR_DISPUTE_STATUS, OCCUPATION_STATUS, PENSION_STATUS, TRAINING_RESULT, UNEMPLOYMENT_REASON,
} from '@linli/vocabulary';
import { holdsOn } from './feed.js';
import { openInsuredPersons } from './insured-persons.js';
import { knowledgeOf, mistakeOf, newestFirst, type Knowledge } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { unknownNos } from './unknown-numbers.js';
import { UNMAPPED_WORD, word } from './word.js';

interface Asked {
  readonly activeOn?: string;
  readonly from?: string;
}

interface Period {
  readonly fromDate: string;
  readonly toDate: string | null;
}

/** What human resources holds about residents: the truth of 30 days ago, but for its known mistakes. */
export function openSocialSecurity(index: TruthIndex): (residentNo: number) => Facts {
  const { truth } = index;
  const known = knowledgeOf('human-resources', index);
  const person = openInsuredPersons(index, known);
  const insurances = openPeriods(index, truth.insuranceParticipations, ({ participationNo }) => participationNo);
  const employments = openPeriods(index, truth.employments.map((each) => ({ ...each, fromDate: each.contractFromDate, toDate: each.contractToDate })), ({ employmentNo }) => employmentNo);
  const unemployments = openPeriods(index, truth.unemploymentRegistrations, ({ registrationNo }) => registrationNo);
  const aids = openPeriods(index, truth.employmentAids, ({ aidNo }) => aidNo);
  const trainings = groupBy(truth.trainings.filter(({ fromDate }) => known.hasHeard(fromDate)), ({ residentNo }) => residentNo);
  const disputes = groupBy(truth.labourDisputes.filter(({ filedDate }) => known.hasHeard(filedDate)), ({ residentNo }) => residentNo);
  const unknown = unknownNos(index, known.hasHeard);
  const pensions = new Map(truth.pensions.filter(({ fromDate, residentNo }) => known.hasHeard(fromDate) && !unknown.has(residentNo)).map((pension) => [pension.residentNo, pension]));
  return (residentNo) => ({
    socialSecurity: () => ({
      person: () => person(residentNo),
      insurances: ({ activeOn }: Asked) => insurances(residentNo).map((each) => toInsurance(each, index)).filter(({ span, isSuspended }) => !activeOn || (!isSuspended && holdsOn(span, activeOn))).map(({ facts }) => facts),
      employments: ({ activeOn, from = '' }: Asked) => employments(residentNo).filter((each) => each.fromDate >= from && (!activeOn || holdsOn(each, activeOn))).map((each) => toEmployment(each, index)),
      unemployments: ({ activeOn }: Asked) => unemployments(residentNo).filter((each) => !activeOn || holdsOn(each, activeOn)).map((each) => ({ ...each, reason: word(UNEMPLOYMENT_REASON, each.reason) })),
      employmentAids: ({ activeOn }: Asked) => aids(residentNo).filter((each) => !activeOn || holdsOn(each, activeOn)).map((each) => ({ ...each, kind: word(EMPLOYMENT_AID_KIND, each.kind) })),
      trainings: () => newestFirst(trainings.get(residentNo), ({ fromDate }) => fromDate, ({ trainingNo }) => trainingNo).map((each) => toTraining(each, known)),
      labourDisputes: () => newestFirst(disputes.get(residentNo), ({ filedDate }) => filedDate, ({ disputeNo }) => disputeNo).map((each) => ({ ...each, status: word(LABOUR_DISPUTE_STATUS, each.status) })),
      pension: () => toPension(pensions.get(residentNo), known),
    }),
  });
}

type Held<T> = T & Period & { readonly hasEndedSince: boolean };

// What has ended in the last 30 days still goes on in the register; an end that was agreed for a day to come is in it.
function openPeriods<T extends Period & { readonly residentNo: number }>(index: TruthIndex, facts: readonly T[], numberOf: (fact: T) => number): (residentNo: number) => Held<T>[] {
  const { asOf, hasHeard } = knowledgeOf('human-resources', index);
  const held = facts.filter(({ fromDate }) => hasHeard(fromDate)).map((fact): Held<T> => {
    const hasEndedSince = fact.toDate !== null && fact.toDate > asOf && fact.toDate <= index.today;
    return { ...fact, toDate: hasEndedSince ? null : fact.toDate, hasEndedSince };
  });
  const byResident = groupBy(held, ({ residentNo }) => residentNo);
  return (residentNo) => newestFirst(byResident.get(residentNo), ({ fromDate }) => fromDate, numberOf);
}

function toInsurance(held: Held<InsuranceParticipation>, index: TruthIndex) {
  const { participationNo, scheme, baseFenPerMonth, fromDate, toDate, hasEndedSince } = held;
  const status = hasEndedSince ? 'ACTIVE' : held.status;
  const facts: Facts = {
    participationNo, baseFenPerMonth, fromDate, toDate, scheme: word(INSURANCE_SCHEME, scheme), status: word(INSURANCE_STATUS, status), employer: employerOf(index, held.organisationCode),
    // One month's contribution is still on its way.
    paidMonths: status === 'ACTIVE' ? Math.max(0, held.paidMonths - 1) : held.paidMonths,
  };
  return { facts, span: { fromDate, toDate }, isSuspended: status === 'SUSPENDED' };
}

function toEmployment({ employmentNo, residentNo, organisationCode, occupation, source, fromDate, toDate }: Held<Employment & Period>, index: TruthIndex): Facts {
  const hasDrifted = mistakeOf(index, { department: 'human-resources', residentNo, kind: 'CODE_DRIFT' })?.field === 'occupation';
  return {
    employmentNo, organisationCode, occupation: hasDrifted ? UNMAPPED_WORD : word(OCCUPATION_STATUS, occupation), source: word(EMPLOYMENT_SOURCE, source), contractFromDate: fromDate, contractToDate: toDate,
    employer: employerOf(index, organisationCode),
  };
}

function employerOf({ employers }: TruthIndex, organisationCode: string | null): Facts | null {
  const employer = organisationCode === null ? undefined : employers.get(organisationCode);
  return employer ? { organisationCode: employer.organisationCode, name: employer.name } : null;
}

function toTraining({ trainingNo, course, fromDate, toDate, result }: Training, known: Knowledge): Facts {
  return { trainingNo, course, fromDate, toDate, result: word(TRAINING_RESULT, known.hasHeard(toDate) ? result : 'ATTENDING') };
}

function toPension(pension: Pension | undefined, known: Knowledge): Facts | null {
  if (!pension) return null;
  const { fenPerMonth, fromDate, status, stoppedDate, stopReason, aliveCheckMethod } = pension;
  const isStopHeard = stoppedDate === null || known.hasHeard(stoppedDate);
  const lastAliveCheckDate = aliveCheckOf(pension, known);
  return {
    asOf: known.asOf, fenPerMonth, fromDate, status: word(PENSION_STATUS, isStopHeard ? status : 'ACTIVE'), stoppedDate: isStopHeard ? stoppedDate : null, stopReason: isStopHeard ? stopReason : null,
    lastAliveCheckDate, aliveCheckMethod: lastAliveCheckDate === null || aliveCheckMethod === null ? null : word(ALIVE_CHECK_METHOD, aliveCheckMethod),
  };
}

// Checks are a year apart: before one of which it has not heard, there was another, unless the pension is younger.
function aliveCheckOf({ lastAliveCheckDate: last, fromDate }: Pension, known: Knowledge): string | null {
  if (last === null || known.hasHeard(last)) return last;
  return addYears(last, -1) >= fromDate ? addYears(last, -1) : null;
}
