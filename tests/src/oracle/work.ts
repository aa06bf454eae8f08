import type { Employment, InsuranceParticipation, UnemploymentRegistration } from '@linli/synthetic-district';
import { INSURANCE_SCHEME, OCCUPATION_STATUS } from '@linli/vocabulary';
import { holdsOn, lastKnownDay } from './feed.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { UNMAPPED_WORD, word, type Word } from './word.js';

/** What human resources holds about work and insurance; its feed is 30 days behind. */
export interface WorkRegister {
  /** His employments on a day, newest first. */
  employmentsOn(residentNo: number, day: string): readonly { readonly employmentNo: number; readonly occupation: Word }[];
  /** The schemes that he takes part in on a day, the newest participation first. */
  insurancesOn(residentNo: number, day: string): readonly { readonly scheme: Word }[];
  /** Who stands registered as out of work on a day and asked for training, by the registration's number. */
  trainingWishesOn(day: string): readonly UnemploymentRegistration[];
}

export function openWorkRegister(index: TruthIndex): WorkRegister {
  const { truth, today } = index;
  const knownDay = lastKnownDay('human-resources', today);
  const employments = groupBy(truth.employments, ({ residentNo }) => residentNo);
  const insurances = groupBy(truth.insuranceParticipations, ({ residentNo }) => residentNo);
  const isHeldOn = (fact: { readonly fromDate: string; readonly toDate: string | null }, day: string) => fact.fromDate <= knownDay && holdsOn(heldPeriod(fact, { knownDay, today }), day);
  return {
    employmentsOn: (residentNo, day) => newestFirst((employments.get(residentNo) ?? []).map(toSpan).filter((each) => isHeldOn(each, day)), ({ employmentNo }) => employmentNo)
      .map(({ employmentNo, occupation }) => ({ employmentNo, occupation: hasDrifted(index, residentNo) ? UNMAPPED_WORD : word(OCCUPATION_STATUS, occupation) })),
    insurancesOn: (residentNo, day) => newestFirst((insurances.get(residentNo) ?? []).filter((each) => isHeldOn(each, day) && !isHeldAsSuspended(each, { knownDay, today })), ({ participationNo }) => participationNo)
      .map(({ scheme }) => ({ scheme: word(INSURANCE_SCHEME, scheme) })),
    trainingWishesOn: (day) => truth.unemploymentRegistrations.filter((each) => each.isTrainingWanted && isHeldOn(each, day)).toSorted((one, other) => one.registrationNo - other.registrationNo),
  };
}

interface Feed {
  readonly knownDay: string;
  readonly today: string;
}

// An end of the last 30 days is not known yet; one that is agreed for a day to come is.
function heldPeriod({ fromDate, toDate }: { readonly fromDate: string; readonly toDate: string | null }, { knownDay, today }: Feed): { readonly fromDate: string; readonly toDate: string | null } {
  return { fromDate, toDate: toDate !== null && toDate > knownDay && toDate <= today ? null : toDate };
}

function isHeldAsSuspended(participation: InsuranceParticipation, feed: Feed): boolean {
  return participation.status === 'SUSPENDED' && heldPeriod(participation, feed).toDate === participation.toDate;
}

function toSpan(employment: Employment) {
  return { ...employment, fromDate: employment.contractFromDate, toDate: employment.contractToDate };
}

function hasDrifted({ mistakes }: TruthIndex, residentNo: number): boolean {
  return (mistakes.get(residentNo) ?? []).some((mistake) => mistake.kind === 'CODE_DRIFT' && mistake.register === 'human-resources' && mistake.field === 'occupation');
}

function newestFirst<T extends { readonly fromDate: string }>(facts: readonly T[], numberOf: (fact: T) => number): T[] {
  return facts.toSorted((one, other) => other.fromDate.localeCompare(one.fromDate) || numberOf(other) - numberOf(one));
}
