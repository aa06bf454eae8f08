import type { RegisterWriter } from '@linli/subgraph-kit';
import { encodeOne, HOUSEHOLD_KIND, HOUSEHOLD_STATUS, HUKOU_TYPE, MARITAL_STATUS, NATIONALITY, RELATION_TO_HEAD, RESIDENT_STATUS, SEX } from '@linli/vocabulary';
import type { Conflict, Household, HouseholdMember, Neighbourhood, Resident } from '@linli/synthetic-district';
import { HouseholdMemberRecord } from './household-member/household-member.record.js';
import { HouseholdRecord } from './household/household.record.js';
import { ResidentRecord } from './resident/resident.record.js';

/** Writes one community as the population register holds it: the truth, but for its known mistakes. */
export function seed(neighbourhood: Neighbourhood, writer: RegisterWriter): void {
  const mistakes = indexMistakes(neighbourhood.conflicts);
  for (const resident of neighbourhood.residents) writer.put(ResidentRecord, toResidentRow(resident, neighbourhood.options.today, mistakes));
  const gridOf = new Map(neighbourhood.addresses.map(({ addressCode, gridCode }) => [addressCode, gridCode]));
  for (const household of neighbourhood.households) {
    const gridCode = gridOf.get(household.addressCode) ?? neighbourhood.community.communityCode;
    writer.put(HouseholdRecord, toHouseholdRow(household, gridCode, neighbourhood.options.today));
    household.members.forEach((member, place) => writer.put(HouseholdMemberRecord, toMemberRow(household, member, { place, gridCode, today: neighbourhood.options.today })));
  }
}

// The rest of the register's mistakes and entities come with their entities.
function indexMistakes(conflicts: readonly Conflict[]): ReadonlyMap<number, Conflict[]> {
  const byResident = new Map<number, Conflict[]>();
  for (const conflict of conflicts) {
    if (!('residentNo' in conflict) || conflict.register !== 'public-security') continue;
    const list = byResident.get(conflict.residentNo) ?? [];
    byResident.set(conflict.residentNo, [...list, conflict]);
  }
  return byResident;
}

function toResidentRow(resident: Resident, today: string, mistakes: ReadonlyMap<number, Conflict[]>): ResidentRecord {
  const row: ResidentRecord = {
    residentNo: resident.residentNo,
    citizenId: resident.citizenId,
    name: resident.name,
    formerName: resident.formerName,
    sexCode: encodeOne(SEX, resident.sex),
    birthDate: resident.birthDate.replaceAll('-', ''),
    nationalityCode: encodeOne(NATIONALITY, resident.nationality),
    maritalStatusCode: encodeOne(MARITAL_STATUS, resident.maritalStatus),
    birthplaceCode: resident.birthplaceCode,
    nativePlaceCode: resident.nativePlaceCode,
    hukouDivisionCode: resident.hukouDivisionCode,
    hukouAddressCode: resident.hukouAddressCode,
    hukouTypeCode: encodeOne(HUKOU_TYPE, resident.hukouType),
    statusCode: encodeOne(RESIDENT_STATUS, resident.status),
    deathDate: resident.deathDate,
    deathSource: resident.deathDate === null ? null : '家属申报',
    householdNo: resident.householdNo,
    livesAlone: false,
    gridCode: resident.gridCode,
    phone: resident.phone,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
  for (const mistake of mistakes.get(resident.residentNo) ?? []) {
    if (mistake.kind === 'MARITAL_STALE') row.maritalStatusCode = encodeOne(MARITAL_STATUS, mistake.held);
  }
  return row;
}

function toHouseholdRow(household: Household, gridCode: string, today: string): HouseholdRecord {
  return {
    householdNo: household.householdNo,
    hukouNo: household.hukouNo,
    kindCode: encodeOne(HOUSEHOLD_KIND, household.kind),
    statusCode: encodeOne(HOUSEHOLD_STATUS, household.cancelledDate === null ? 'ACTIVE' : 'CANCELLED'),
    headResidentNo: household.headResidentNo,
    addressCode: household.addressCode,
    gridCode,
    establishedDate: household.establishedDate,
    cancelledDate: household.cancelledDate,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
}

function toMemberRow(household: Household, member: HouseholdMember, { place, gridCode, today }: { place: number; gridCode: string; today: string }): HouseholdMemberRecord {
  return {
    lineNo: household.householdNo * 64 + place,
    householdNo: household.householdNo,
    residentNo: member.residentNo,
    gridCode,
    relationCode: encodeOne(RELATION_TO_HEAD, member.relation),
    fromDate: member.fromDate,
    toDate: member.toDate,
    asOf: today,
    recordedAt: `${today}T00:00:00Z`,
  };
}
