import { addDays, addYears, type RelationToHeadValue } from '@linli/vocabulary';
import { disguiseNo } from './disguise-no.js';
import type { Home, HouseholdDraft, PeopleDraft, ResidentDraft } from './people-draft.js';

interface HouseholdParts {
  readonly householdNo: number;
  readonly home: Home;
  readonly isCollective: boolean;
  readonly members: readonly ResidentDraft[];
}

/** Writes the hukou book of those who were made together: its head, who is what to him, and since when. */
export function toHousehold(draft: PeopleDraft, { householdNo, home, isCollective, members }: HouseholdParts): HouseholdDraft {
  const head = members.find(({ status }) => status === 'NORMAL') ?? (members[0] as ResidentDraft);
  const ends = members.map(({ residentNo }) => draft.endDates.get(residentNo) ?? null);
  const establishedDate = home.isFloating ? home.arrivedDate : establishedOn(draft, members, ends);
  return {
    householdNo, hukouNo: String(100_000_000 + disguiseNo(householdNo, { kind: 'hukou', below: 900_000_000 })), kind: isCollective ? 'COLLECTIVE' : 'FAMILY', headResidentNo: head.residentNo, addressCode: home.registered.addressCode, establishedDate,
    cancelledDate: ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last), ends[0] ?? null),
    members: members.map((member, place) => ({
      residentNo: member.residentNo, relation: relationTo(head, member, members), fromDate: member.birthDate > establishedDate ? member.birthDate : establishedDate, toDate: ends[place] ?? null,
    })),
  };
}

// Somebody of age has to be there, and nobody leaves a household before it was established.
function establishedOn({ random, options }: PeopleDraft, members: readonly ResidentDraft[], ends: readonly (string | null)[]): string {
  const oldest = members.reduce((least, { birthDate }) => (birthDate < least ? birthDate : least), options.today);
  const adult = addYears(oldest, 18);
  const firstEnd = ends.reduce<string>((least, end) => (end !== null && end < least ? end : least), options.today);
  return random.day(adult < '1985-01-01' ? '1985-01-01' : adult, addDays(firstEnd, -30));
}

function relationTo(head: ResidentDraft, member: ResidentDraft, members: readonly ResidentDraft[]): RelationToHeadValue {
  if (member === head) return 'HEAD';
  if (member.spouseNo === head.residentNo) return member.sex === 'MALE' ? 'HUSBAND' : 'WIFE';
  if (isChildOf(member, head.residentNo) || (head.spouseNo !== null && isChildOf(member, head.spouseNo))) return member.sex === 'MALE' ? 'SON' : 'DAUGHTER';
  if (isChildOf(head, member.residentNo)) return 'PARENT';
  if (members.some((parent) => isChildOf(member, parent.residentNo) && isChildOf(parent, head.residentNo))) return 'GRANDCHILD';
  return 'OTHER';
}

function isChildOf({ fatherNo, motherNo }: ResidentDraft, parentNo: number): boolean {
  return fatherNo === parentNo || motherNo === parentNo;
}
