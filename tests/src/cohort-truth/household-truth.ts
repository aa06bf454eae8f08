import type { Household } from '@linli/synthetic-district';
import { isDeathLate } from '../oracle/household-book.js';
import type { TruthIndex } from '../oracle/truth-index.js';

/** What public security holds about households: its books, in which a late death has not ended a line. */
export interface HouseholdTruth {
  isStanding(householdNo: number, day: string): boolean;
  /** Those whose lines are open on a day; on the day on which somebody dies or leaves, his is not. */
  membersOn(householdNo: number, day: string): readonly number[];
  /** In whose book his line is open on a day. */
  householdOf(residentNo: number, day: string): number | null;
  livesAlone(residentNo: number, day: string): boolean;
  gridOf(householdNo: number): string | null;
}

export function openHouseholds(index: TruthIndex): HouseholdTruth {
  const { households, residents, addresses } = index;
  const endOf = ({ residentNo, toDate }: Household['members'][number]): string | null => (isDeathLate(index, residentNo) ? null : toDate);
  const membersOn = (householdNo: number, day: string): number[] => (households.get(householdNo)?.members ?? [])
    .filter((line) => line.fromDate <= day && (endOf(line) ?? '9999-12-31') > day).map(({ residentNo }) => residentNo);
  return {
    membersOn,
    isStanding: (householdNo, day) => {
      const household = households.get(householdNo);
      if (!household || household.establishedDate > day) return false;
      return household.members.some(({ residentNo }) => isDeathLate(index, residentNo)) || (household.cancelledDate ?? '9999-12-31') > day;
    },
    householdOf: (residentNo, day) => {
      const householdNo = residents.get(residentNo)?.householdNo ?? 0;
      return membersOn(householdNo, day).includes(residentNo) ? householdNo : null;
    },
    livesAlone: (residentNo, day) => {
      const members = membersOn(residents.get(residentNo)?.householdNo ?? 0, day);
      return members.length === 1 && members[0] === residentNo;
    },
    gridOf: (householdNo) => addresses.get(households.get(householdNo)?.addressCode ?? '')?.gridCode ?? null,
  };
}
