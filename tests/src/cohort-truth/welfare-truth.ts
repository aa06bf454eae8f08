import type { AssistanceCase, ElderCare, LifeEvent } from '@linli/synthetic-district';
import { daysBetween, type AssistanceKindValue, type CareLevelValue, type CareServiceStatusValue, type MaritalStatusValue } from '@linli/vocabulary';
import { holdsOn, lastKnownDay } from '../oracle/feed.js';
import { mistakeOf } from '../oracle/register.js';
import { groupBy, type TruthIndex } from '../oracle/truth-index.js';

type Marriage = Extract<LifeEvent, { readonly kind: 'MARRIAGE' }>;

/** What civil affairs holds of care at home. */
interface CareTruth {
  /** Of the services that had begun by the day, how each stood on it. */
  careStatuses(residentNo: number, day: string): readonly CareServiceStatusValue[];
  /** The levels of the services that run on the day. */
  careLevels(residentNo: number, day: string): readonly CareLevelValue[];
  daysSinceCareVisit(residentNo: number, day: string): number | null;
}

/** What civil affairs holds; its feed is a day behind. */
export interface WelfareTruth extends CareTruth {
  maritalStatus(residentNo: number, day: string): MaritalStatusValue | 'UNMAPPED' | null;
  isCremated(residentNo: number, day: string): boolean;
  /** The cases that help him on the day. */
  assistance(residentNo: number, day: string): readonly AssistanceKindValue[];
  assistanceOfHousehold(householdNo: number, day: string): readonly AssistanceCase[];
  /** Grades of the certificates that are valid on the day. */
  disabilityGrades(residentNo: number, day: string): readonly string[];
  isLeftBehind(residentNo: number, day: string): boolean;
}

const STATUS_OF_KIND = { FIRST: 'FIRST_MARRIAGE', REMARRIAGE: 'REMARRIED', RESTORED: 'MARRIAGE_RESTORED' } as const;

export function openWelfare(index: TruthIndex): WelfareTruth {
  const { truth, today } = index;
  const known = lastKnownDay('civil-affairs', today);
  const heard = (date: string | null): string | null => (date !== null && date <= known ? date : null);
  const cases = truth.assistanceCases.filter(({ fromDate, decision }) => fromDate <= known && (decision === 'APPROVED' || decision === 'ENDED')).map((each): AssistanceCase => ({ ...each, toDate: heard(each.toDate) }));
  const casesOfPerson = groupBy(cases.flatMap((each) => each.personResidentNos.map((residentNo) => ({ residentNo, each }))), ({ residentNo }) => residentNo);
  const casesOfHousehold = groupBy(cases, ({ householdNo }) => householdNo);
  const funerals = groupBy(truth.funeralRecords, ({ residentNo }) => residentNo);
  const disabilities = groupBy(truth.disabilities.filter(({ issuedDate }) => issuedDate <= known), ({ residentNo }) => residentNo);
  const files = groupBy(truth.childWelfares.filter(({ openedDate }) => openedDate <= known), ({ residentNo }) => residentNo);
  return {
    ...openCare(index, known),
    maritalStatus: createMaritalStatus(index, known),
    isCremated: (residentNo, day) => (funerals.get(residentNo) ?? []).some(({ date }) => date <= known && date <= day),
    assistance: (residentNo, day) => (casesOfPerson.get(residentNo) ?? []).filter(({ each }) => holdsOn(each, day)).map(({ each }) => each.kind),
    assistanceOfHousehold: (householdNo, day) => (casesOfHousehold.get(householdNo) ?? []).filter((each) => holdsOn(each, day)),
    disabilityGrades: (residentNo, day) => (disabilities.get(residentNo) ?? []).filter(({ issuedDate, validToDate }) => issuedDate <= day && validToDate >= day).map(({ grade }) => grade),
    isLeftBehind: (residentNo, day) => (files.get(residentNo) ?? []).some(({ kind, openedDate }) => kind === 'LEFT_BEHIND' && openedDate <= day),
  };
}

function openCare({ truth }: TruthIndex, known: string): CareTruth {
  const heard = truth.elderCares.filter(({ fromDate }) => fromDate <= known).map((care): ElderCare => ({ ...care, toDate: care.toDate !== null && care.toDate <= known ? care.toDate : null }));
  const cares = groupBy(heard, ({ residentNo }) => residentNo);
  const runningOn = (residentNo: number, day: string): readonly ElderCare[] => (cares.get(residentNo) ?? []).filter((care) => holdsOn(care, day));
  return {
    careStatuses: (residentNo, day) => (cares.get(residentNo) ?? []).filter(({ fromDate }) => fromDate <= day).map(({ toDate, status }) => (toDate !== null && toDate < day ? 'ENDED' : status === 'PAUSED' ? 'PAUSED' : 'ACTIVE')),
    careLevels: (residentNo, day) => runningOn(residentNo, day).map(({ needLevel }) => needLevel),
    daysSinceCareVisit: (residentNo, day) => {
      const last = runningOn(residentNo, day).flatMap(({ visitDates }) => visitDates.filter((date) => date <= known && date <= day)).sort().at(-1);
      return last === undefined ? null : daysBetween(last, day);
    },
  };
}

/** By his last wedding: married while it lasts; how it ended, afterwards. The code that has drifted is that of a marriage that stands. */
function createMaritalStatus(index: TruthIndex, known: string): WelfareTruth['maritalStatus'] {
  const weddings = index.truth.lifeEvents.filter((event): event is Marriage => event.kind === 'MARRIAGE' && event.date <= known);
  const ofResident = groupBy(weddings.flatMap((wedding) => [wedding.husbandNo, wedding.wifeNo].map((residentNo) => ({ residentNo, wedding }))), ({ residentNo }) => residentNo);
  return (residentNo, day) => {
    const last = (ofResident.get(residentNo) ?? []).map(({ wedding }) => wedding).filter(({ date }) => date <= day).sort((one, other) => one.date.localeCompare(other.date)).at(-1);
    if (!last) return null;
    const endedDate = last.endedDate !== null && last.endedDate <= known ? last.endedDate : null;
    if (endedDate !== null && endedDate <= day) return last.endReason === 'DEATH' ? 'WIDOWED' : 'DIVORCED';
    const drift = endedDate === null ? mistakeOf(index, { department: 'civil-affairs', residentNo, kind: 'CODE_DRIFT' }) : undefined;
    return drift?.field === 'maritalStatus' ? 'UNMAPPED' : STATUS_OF_KIND[last.marriageKind];
  };
}
