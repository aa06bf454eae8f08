import { type EmploymentAidKindValue, type OccupationStatusValue } from '@linli/vocabulary';
import { createDeclaredMaritalStatus } from './declared-marital-status.js';
import { holdsOn, lastKnownDay } from '../oracle/feed.js';
import { groupBy, type TruthIndex } from '../oracle/truth-index.js';
import { unknownNos } from '../oracle/unknown-numbers.js';
import { openWorkRegister } from '../oracle/work.js';

/** What human resources holds; its feed is 30 days behind. */
export interface WorkTruth {
  isWorking(residentNo: number, day: string): boolean;
  /** Of two jobs, the later one; UNMAPPED where the code is in no table, null without work. */
  occupation(residentNo: number, day: string): OccupationStatusValue | 'UNMAPPED' | null;
  isUnemployed(residentNo: number, day: string): boolean;
  isTrainingWanted(residentNo: number, day: string): boolean;
  aids(residentNo: number, day: string): readonly EmploymentAidKindValue[];
  schemes(residentNo: number, day: string): readonly string[];
  /** Whether a pension is paid today. */
  isPensionPaid(residentNo: number): boolean;
  /** In the register's few words: MARRIED whatever the kind. */
  declaredMaritalStatus(residentNo: number): string | null;
}

export function openWork(index: TruthIndex): WorkTruth {
  const { truth, today } = index;
  const known = lastKnownDay('human-resources', today);
  const register = openWorkRegister(index);
  // An end that came since the last known day is not heard of yet; one that is agreed for a day to come is.
  const isHeldOn = ({ fromDate, toDate }: Span, day: string): boolean => fromDate <= known && holdsOn({ fromDate, toDate: toDate !== null && toDate > known && toDate <= today ? null : toDate }, day);
  const registrations = groupBy(truth.unemploymentRegistrations, ({ residentNo }) => residentNo);
  const aids = groupBy(truth.employmentAids, ({ residentNo }) => residentNo);
  const unknown = unknownNos(index, (day) => day <= known);
  const paid = new Set(truth.pensions.filter(({ residentNo, fromDate, status, stoppedDate }) => !unknown.has(residentNo) && fromDate <= known && (status === 'ACTIVE' || (stoppedDate !== null && stoppedDate > known))).map(({ residentNo }) => residentNo));
  return {
    isWorking: (residentNo, day) => register.employmentsOn(residentNo, day).length > 0,
    occupation: (residentNo, day) => (register.employmentsOn(residentNo, day)[0]?.occupation.value ?? null) as OccupationStatusValue | 'UNMAPPED' | null,
    isUnemployed: (residentNo, day) => (registrations.get(residentNo) ?? []).some((each) => isHeldOn(each, day)),
    isTrainingWanted: (residentNo, day) => (registrations.get(residentNo) ?? []).some((each) => each.isTrainingWanted && isHeldOn(each, day)),
    aids: (residentNo, day) => (aids.get(residentNo) ?? []).filter((each) => isHeldOn(each, day)).map(({ kind }) => kind),
    schemes: (residentNo, day) => register.insurancesOn(residentNo, day).map(({ scheme }) => scheme.value),
    isPensionPaid: (residentNo) => paid.has(residentNo),
    declaredMaritalStatus: createDeclaredMaritalStatus(index, { known, unknown }),
  };
}

interface Span {
  readonly fromDate: string;
  readonly toDate: string | null;
}
