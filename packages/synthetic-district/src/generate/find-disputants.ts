import { ageOn, type DisputeKindValue } from '@linli/vocabulary';
import type { Resident } from '../model/people.js';
import { againstOrganisation, asParty, pickAdult, type Disputants } from './disputants.js';
import { DISPUTE_SUMMARIES, PARENT_SUMMARIES, RESPONDENT_NAMES, SCHOOLING_SUMMARY } from './dispute-matters.js';
import { findNeighbours } from './find-neighbours.js';
import type { JusticeDraft } from './justice-draft.js';
import { wasAdultHere } from './presence.js';

/** Finds parties that a dispute of this kind can be between; null when the community has none on that day. */
export function findDisputants(draft: JusticeDraft, kind: DisputeKindValue, date: string): Disputants | null {
  switch (kind) {
    case 'NEIGHBOUR': return findNeighbours(draft, date);
    case 'FAMILY': return findFamily(draft, date);
    case 'TENANCY': return findTenancy(draft, date);
    case 'LABOUR': return findWorkplace(draft, date);
    case 'TRAFFIC': case 'DEBT': return findStrangers(draft, kind, date);
    case 'PROPERTY_MANAGEMENT': case 'LAND': case 'CONSUMER': return findCompany(draft, kind, date);
  }
}

function findFamily(draft: JusticeDraft, date: string): Disputants | null {
  const { random, adultsAt } = draft;
  for (let attempt = 0; attempt < 6; attempt++) {
    const one = pickAdult(draft, date);
    const other = adultsAt.get(one?.livingAddressCode ?? '')?.find((adult) => adult !== one && wasAdultHere(adult, date) && one !== null && isKin(one, adult));
    if (!one || !other) continue;
    const summary = random.pick(other.residentNo !== one.spouseNo ? PARENT_SUMMARIES : hasMinorOn(draft, one, date) ? [...DISPUTE_SUMMARIES.FAMILY, SCHOOLING_SUMMARY] : DISPUTE_SUMMARIES.FAMILY);
    return { parties: [asParty(one, 'APPLICANT'), asParty(other, 'RESPONDENT')], gridCode: one.gridCode, addressCode: one.livingAddressCode, summary };
  }
  return null;
}

function hasMinorOn({ settlement }: JusticeDraft, { residentNo }: Resident, date: string): boolean {
  return settlement.residents.some(({ fatherNo, motherNo, birthDate }) => (fatherNo === residentNo || motherNo === residentNo) && birthDate < date && ageOn(birthDate, date) < 18);
}

function isKin(one: Resident, other: Resident): boolean {
  return one.spouseNo === other.residentNo || [one.fatherNo, one.motherNo].includes(other.residentNo) || [other.fatherNo, other.motherNo].includes(one.residentNo);
}

function findTenancy({ random, settlement }: JusticeDraft, date: string): Disputants | null {
  for (let attempt = 0; attempt < 8 && settlement.rentals.length > 0; attempt++) {
    const { tenantResidentNos, landlordResidentNo, leaseFromDate, gridCode, addressCode } = random.pick(settlement.rentals);
    const [tenant, landlord] = [tenantResidentNos[0], landlordResidentNo].map((residentNo) => settlement.byNo(residentNo ?? 0));
    if (!tenant || !landlord || leaseFromDate > date || !wasAdultHere(tenant, date)) continue;
    const parties = random.chance(0.6) ? [asParty(tenant, 'APPLICANT'), asParty(landlord, 'RESPONDENT')] : [asParty(landlord, 'APPLICANT'), asParty(tenant, 'RESPONDENT')];
    return { parties, gridCode, addressCode, summary: random.pick(DISPUTE_SUMMARIES.TENANCY) };
  }
  return null;
}

function findWorkplace({ random, settlement, work }: JusticeDraft, date: string): Disputants | null {
  for (let attempt = 0; attempt < 8 && work.employments.length > 0; attempt++) {
    const { residentNo, organisationCode, contractFromDate, contractToDate } = random.pick(work.employments);
    const employee = settlement.byNo(residentNo);
    if (employee?.status === 'NORMAL' && organisationCode !== null && wasAdultHere(employee, date) && contractFromDate <= date && (contractToDate === null || contractToDate >= date)) return againstOrganisation(employee, organisationCode, random.pick(DISPUTE_SUMMARIES.LABOUR));
  }
  return null;
}

function findCompany(draft: JusticeDraft, kind: 'PROPERTY_MANAGEMENT' | 'LAND' | 'CONSUMER', date: string): Disputants | null {
  const { random, work } = draft;
  const resident = pickAdult(draft, date);
  const organisations = work.employers.filter(({ name }) => RESPONDENT_NAMES[kind].test(name));
  return resident && organisations.length > 0 ? againstOrganisation(resident, random.pick(organisations).organisationCode, random.pick(DISPUTE_SUMMARIES[kind])) : null;
}

function findStrangers(draft: JusticeDraft, kind: 'TRAFFIC' | 'DEBT', date: string): Disputants | null {
  const [one, other] = [pickAdult(draft, date), pickAdult(draft, date)];
  if (!one || !other || one.householdNo === other.householdNo) return null;
  return { parties: [asParty(one, 'APPLICANT'), asParty(other, 'RESPONDENT')], gridCode: one.gridCode, addressCode: null, summary: draft.random.pick(DISPUTE_SUMMARIES[kind]) };
}
