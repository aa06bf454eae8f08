import { sealId } from '@linli/subgraph-kit';
import type { Dispute, DisputeParty } from '@linli/synthetic-district';
import { DISPUTE_KIND, DISPUTE_PARTY_ROLE, DISPUTE_STAGE } from '@linli/vocabulary';
import { contactOf, householdOf } from './household-book.js';
import { responsibleChain } from './responsible-chain.js';
import type { TruthIndex } from './truth-index.js';
import { heldLivingAddress } from './where-he-lives.js';
import { word } from './word.js';

/** What justice, public security and the community hold about a dispute; justice's feed does not lag. */
export function leakDispute(index: TruthIndex, dispute: Dispute, on: string) {
  const { caseNo, date, headcount, deadlineDate, method, summary, isSuccessful, agreementDate, judicialConfirmationDueDate, judicialConfirmationDate, mediatorNo, gridCode } = dispute;
  const committee = index.truth.mediationCommittees.find(({ committeeNo }) => committeeNo === dispute.committeeNo);
  const mediator = mediatorNo === null ? null : index.mediators.get(mediatorNo);
  return {
    caseNo, kind: word(DISPUTE_KIND, dispute.kind), stage: word(DISPUTE_STAGE, dispute.stage), date, headcount, deadlineDate, method, summary, isSuccessful, agreementDate,
    judicialConfirmationDueDate, judicialConfirmationDate,
    committee: committee && { name: committee.name, room: committee.room },
    mediator: mediator && { name: mediator.name, isFiveElders: mediator.isFiveElders },
    parties: dispute.parties.map((party) => toParty(index, party)),
    earlierDisputes: earlierDisputes(index, dispute).map(toEarlier),
    grid: { gridCode, name: index.grids.get(gridCode)?.name },
    address: dispute.addressCode === null ? null : toPlace(index, dispute.addressCode, on),
  };
}

/** Disputes of an earlier day at the same address, or with a resident who is a party of both; newest first. */
export function earlierDisputes({ truth }: TruthIndex, dispute: Dispute): Dispute[] {
  const parties = residentsIn(dispute);
  return truth.disputes
    .filter(({ date }) => date < dispute.date)
    .filter((earlier) => (dispute.addressCode !== null && earlier.addressCode === dispute.addressCode) || residentsIn(earlier).some((residentNo) => parties.includes(residentNo)))
    .sort((one, other) => other.date.localeCompare(one.date) || other.caseNo.localeCompare(one.caseNo));
}

function residentsIn({ parties }: Dispute): number[] {
  return parties.flatMap(({ residentNo }) => residentNo ?? []);
}

function toEarlier({ caseNo, date, kind, stage, summary, isSuccessful, agreementDate, isKept }: Dispute) {
  return { caseNo, date, kind: word(DISPUTE_KIND, kind), stage: word(DISPUTE_STAGE, stage), summary, isSuccessful, agreementDate, isKept };
}

function toParty(index: TruthIndex, { role, residentNo, organisationCode }: DisputeParty) {
  return {
    role: word(DISPUTE_PARTY_ROLE, role),
    resident: residentNo === null ? null : toResident(index, residentNo),
    organisation: organisationCode === null ? null : {
      organisationCode,
      name: index.organisations.get(organisationCode)?.name ?? null,
      employer: index.employers.has(organisationCode) ? { name: index.employers.get(organisationCode)?.name } : null,
    },
  };
}

function toResident(index: TruthIndex, residentNo: number) {
  const { householdNo, hukouNo, addressCode } = householdOf(index, residentNo);
  const living = heldLivingAddress(index, residentNo);
  return {
    ...contactOf(index, residentNo),
    household: { id: sealId('household', householdNo), hukouNo, address: { addressCode, text: index.addresses.get(addressCode)?.text } },
    communityServices: { residence: living === null ? null : { address: { addressCode: living, rental: toLease(index, living) } } },
  };
}

function toPlace(index: TruthIndex, addressCode: string, on: string) {
  const rental = index.rentals.get(addressCode);
  return {
    addressCode, text: index.addresses.get(addressCode)?.text, responsibleChain: responsibleChain(index, addressCode, on),
    rental: rental ? { ...toLease(index, addressCode), leaseFromDate: rental.leaseFromDate, leaseToDate: rental.leaseToDate, tenantCount: rental.tenantResidentNos.length } : null,
  };
}

function toLease(index: TruthIndex, addressCode: string) {
  const rental = index.rentals.get(addressCode);
  return rental ? { rentalNo: rental.rentalNo, landlord: rental.landlordResidentNo === null ? null : contactOf(index, rental.landlordResidentNo) } : null;
}
