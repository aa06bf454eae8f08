import { addDays, addYears, type RelationToHeadValue } from '@linli/vocabulary';
import { laterOf } from './day-order.js';
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
  const head = chooseHead(draft, members);
  const ends = members.map(({ residentNo }) => draft.endDates.get(residentNo) ?? null);
  const establishedDate = home.isFloating ? arrivedOn(members, home) : establishedOn(draft, members.filter((member) => !hasMarriedIn(member, head, members)), ends);
  return {
    householdNo, hukouNo: String(100_000_000 + disguiseNo(householdNo, { kind: 'hukou', below: 900_000_000 })), kind: isCollective ? 'COLLECTIVE' : 'FAMILY', headResidentNo: head.residentNo, addressCode: home.registered.addressCode, establishedDate,
    cancelledDate: ends.reduce((last, end) => (last === null || end === null ? null : end > last ? end : last), ends[0] ?? null),
    members: members.map((member, place) => ({
      residentNo: member.residentNo, relation: relationTo(head, member, members), fromDate: laterOf(establishedDate, hasMarriedIn(member, head, members) ? weddingOf(draft, member) : joinedOn(member)), toDate: ends[place] ?? null,
    })),
  };
}

// A grandparent heads a third of the households of three generations.
function chooseHead({ random }: PeopleDraft, members: readonly ResidentDraft[]): ResidentDraft {
  const first = members.find(({ status }) => status === 'NORMAL') ?? (members[0] as ResidentDraft);
  const parent = members.findLast(({ residentNo, status }) => status === 'NORMAL' && isChildOf(first, residentNo));
  return parent && members.some((member) => isChildOf(member, first.residentNo)) && random.chance(0.35) ? parent : first;
}

function arrivedOn(members: readonly ResidentDraft[], { arrivedDate }: Home): string {
  return members.reduce<string>((least, { floating }) => (floating === null || (least !== '' && least < floating.arrivedDate) ? least : floating.arrivedDate), '') || arrivedDate;
}

function joinedOn({ birthDate, floating }: ResidentDraft): string {
  return floating?.arrivedDate ?? birthDate;
}

// Whose wedding is in no register was here as long as the household.
function weddingOf({ marriageOf, lifeEvents }: PeopleDraft, member: ResidentDraft): string {
  return laterOf(joinedOn(member), lifeEvents[marriageOf.get(member.residentNo) ?? -1]?.date ?? '');
}

// Came by marriage: to a child of the house, to its head, or as the wife of its eldest.
function hasMarriedIn(member: ResidentDraft, head: ResidentDraft, members: readonly ResidentDraft[]): boolean {
  const spouse = members.find(({ residentNo }) => residentNo === member.spouseNo);
  const isBornHere = (person: ResidentDraft): boolean => members.some(({ residentNo }) => isChildOf(person, residentNo));
  return spouse !== undefined && member !== head && !isBornHere(member) && (isBornHere(spouse) || spouse === head || member.sex === 'FEMALE');
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
