import { daysBetween, type ServiceDueKindValue } from '@linli/vocabulary';
import { doctorContractOn } from '../oracle/family-doctor.js';
import { lastKnownDay } from '../oracle/feed.js';
import { mistakeOf } from '../oracle/register.js';
import { groupBy, type TruthIndex } from '../oracle/truth-index.js';
import { unknownNos } from '../oracle/unknown-numbers.js';

/** What health holds; its feed is a day behind. */
export interface HealthTruth {
  hasFamilyDoctor(residentNo: number): boolean;
  /** Kinds of services that were due on the day and not done by it. */
  servicesDue(residentNo: number, day: string): readonly ServiceDueKindValue[];
  /** Whether he is followed up today for one of the conditions; a code that is in no table is none. */
  isFollowedUp(residentNo: number, conditions: readonly string[]): boolean;
  isFollowUpOverdue(residentNo: number): boolean;
  isDeathCertified(residentNo: number, day: string): boolean;
  /** Days since each birth of hers whose child has no number yet. */
  daysWithUnregisteredChild(residentNo: number): readonly number[];
}

export function openHealth(index: TruthIndex): HealthTruth {
  const { truth, today } = index;
  const known = lastKnownDay('health', today);
  const unknown = unknownNos(index, (day) => day <= known);
  const knowing = <T extends { readonly residentNo: number }>(facts: readonly T[]): ReadonlyMap<number, readonly T[]> => groupBy(facts.filter(({ residentNo }) => !unknown.has(residentNo)), ({ residentNo }) => residentNo);
  const doctors = new Set(truth.healthRecords.filter(({ residentNo }) => !unknown.has(residentNo) && doctorContractOn(index, residentNo, today) !== null).map(({ residentNo }) => residentNo));
  const services = knowing(truth.servicesDue);
  const followUps = knowing(truth.chronicFollowUps.filter(({ fromDate }) => fromDate <= known));
  const deaths = groupBy([
    ...truth.lifeEvents.filter((event) => event.kind === 'DEATH'), ...truth.conflicts.filter((conflict) => conflict.kind === 'DEATH_WRONG_LINK'),
  ].filter(({ date }) => date <= known), ({ residentNo }) => residentNo);
  const births = groupBy(truth.lifeEvents.filter((event) => event.kind === 'BIRTH').filter(({ date, childNo }) => date <= known && (childNo === null || unknown.has(childNo))), ({ motherNo }) => motherNo);
  return {
    hasFamilyDoctor: (residentNo) => doctors.has(residentNo),
    servicesDue: (residentNo, day) => (services.get(residentNo) ?? []).filter(({ dueDate, doneDate }) => dueDate <= day && !(doneDate !== null && doneDate <= known && doneDate <= day)).map(({ kind }) => kind),
    isFollowedUp: (residentNo, conditions) => {
      // The code of no table stands in his oldest follow-up.
      const own = (followUps.get(residentNo) ?? []).toSorted((one, other) => one.fromDate.localeCompare(other.fromDate));
      const drift = mistakeOf(index, { department: 'health', residentNo, kind: 'CODE_DRIFT' });
      return own.slice(drift?.field === 'chronicCondition' ? 1 : 0).some(({ condition }) => conditions.includes(condition));
    },
    // A visit that is not heard of yet is still the one that is due.
    isFollowUpOverdue: (residentNo) => (followUps.get(residentNo) ?? []).some(({ lastFollowUpDate, nextDueDate }) => (lastFollowUpDate !== null && lastFollowUpDate > known ? lastFollowUpDate : nextDueDate) < today),
    isDeathCertified: (residentNo, day) => (deaths.get(residentNo) ?? []).some(({ date }) => date <= day),
    daysWithUnregisteredChild: (residentNo) => (births.get(residentNo) ?? []).map(({ date }) => daysBetween(date, today)),
  };
}
