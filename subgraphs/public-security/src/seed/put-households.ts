import type { RegisterWriter } from '@linli/subgraph-kit';
import { encodeOne, HOUSEHOLD_KIND, HOUSEHOLD_STATUS, RELATION_TO_HEAD } from '@linli/vocabulary';
import type { Conflict, Household, HouseholdMember, Neighbourhood } from '@linli/synthetic-district';
import { HouseholdRecord } from '../household/household.record.js';
import { HouseholdMemberRecord } from '../household-member/household-member.record.js';
import { isDeathLate, type Mistakes } from './mistakes.js';

/** Lines that one book can have: the line's number is the book's number and its place in it. */
const LINES_PER_BOOK = 64;

interface Book {
  readonly gridCode: string;
  /** Grid of where a member lives. */
  readonly gridOfMember: (residentNo: number) => string;
  readonly today: string;
  readonly mistakes: ReadonlySet<Conflict['kind']>;
  /** Whether the register does not know yet that a member has died; his line is then still open, and so is the book. */
  readonly isDeathLate: (residentNo: number) => boolean;
}

/** Writes the hukou books of one community. */
export function putHouseholds(writer: RegisterWriter, { neighbourhood, mistakes }: { readonly neighbourhood: Neighbourhood; readonly mistakes: Mistakes }): void {
  // A line tells of the person, and goes where he lives: many live elsewhere than their book lies.
  const gridOfResident = new Map(neighbourhood.residents.map(({ residentNo, gridCode }) => [residentNo, gridCode]));
  const gridOf = new Map(neighbourhood.addresses.map(({ addressCode, gridCode }) => [addressCode, gridCode]));
  for (const household of neighbourhood.households) {
    const gridCode = gridOf.get(household.addressCode);
    if (!gridCode) throw new Error(`household ${household.householdNo}: expected its address in its community, but got another`);
    const book: Book = {
      gridCode,
      gridOfMember: (residentNo) => gridOfResident.get(residentNo) ?? neighbourhood.community.communityCode,
      today: neighbourhood.options.today,
      mistakes: new Set(mistakes.ofHousehold.get(household.householdNo)?.map(({ kind }) => kind)),
      isDeathLate: (residentNo) => isDeathLate(mistakes, residentNo),
    };
    writer.put(HouseholdRecord, toHouseholdRow(household, book));
    household.members.forEach((member, place) => writer.put(HouseholdMemberRecord, toMemberRow({ household, member, place }, book)));
  }
}

function toHouseholdRow(household: Household, { gridCode, today, mistakes, isDeathLate: isLate }: Book): HouseholdRecord {
  const cancelledDate = household.members.some(({ residentNo }) => isLate(residentNo)) ? null : household.cancelledDate;
  return {
    householdNo: household.householdNo,
    hukouNo: household.hukouNo,
    kindCode: encodeOne(HOUSEHOLD_KIND, household.kind),
    statusCode: encodeOne(HOUSEHOLD_STATUS, cancelledDate === null ? 'ACTIVE' : 'CANCELLED'),
    headResidentNo: mistakes.has('HEAD_MISSING') ? null : household.headResidentNo,
    addressCode: household.addressCode,
    gridCode,
    establishedDate: household.establishedDate,
    cancelledDate,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
}

interface Line {
  readonly household: Household;
  readonly member: HouseholdMember;
  readonly place: number;
}

function toMemberRow(line: Line, { gridOfMember, today, mistakes, isDeathLate: isLate }: Book): HouseholdMemberRecord {
  const { household, member, place } = line;
  return {
    lineNo: household.householdNo * LINES_PER_BOOK + place,
    householdNo: household.householdNo,
    residentNo: member.residentNo,
    gridCode: gridOfMember(member.residentNo),
    relationCode: relationCodeOf(line, mistakes),
    fromDate: member.fromDate,
    toDate: isLate(member.residentNo) ? null : member.toDate,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
}

function relationCodeOf({ household, member, place }: Line, mistakes: Book['mistakes']): string {
  const code = encodeOne(RELATION_TO_HEAD, member.relation);
  const isHead = member.residentNo === household.headResidentNo;
  if (mistakes.has('HEAD_MISSING') && isHead) return encodeOne(RELATION_TO_HEAD, 'OTHER');
  if (mistakes.has('HEAD_TWICE') && !isHead && place <= 1) return encodeOne(RELATION_TO_HEAD, 'HEAD');
  // Old rows of this register have 01 (himself) where 02 (head) belongs.
  if (mistakes.has('HEAD_CODE_SWAPPED') && isHead) return encodeOne(RELATION_TO_HEAD, 'SELF');
  return code;
}
