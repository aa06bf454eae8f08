import { disguiseNo, type FloatingStay, type Rental } from '@linli/synthetic-district';
import { PERMIT_STATUS, RESIDENCE_BASIS } from '@linli/vocabulary';
import { isHeldAsLiving } from './household-book.js';
import { newestFirst, type Links } from './register.js';
import type { Facts } from './select.js';
import { groupBy, type TruthIndex } from './truth-index.js';
import { word } from './word.js';

/** What public security holds about those who came from elsewhere, and about dwellings that are let. */
export interface FloatingStays {
  ofResident(residentNo: number): Facts;
  /** Residence registrations, latest arrival first. */
  registrations(asked: { readonly gridCodePrefix: string; readonly from: string }): Facts[];
  leaseAt(addressCode: string): Facts | null;
}

export function openFloatingStays(index: TruthIndex, links: Links): FloatingStays {
  const { truth, rentals } = index;
  const leases = groupBy(truth.rentals.flatMap((rental) => rental.tenantResidentNos.map((residentNo) => ({ residentNo, rental }))), ({ residentNo }) => residentNo);
  return {
    ofResident: (residentNo) => ({
      residenceRegistration: () => registrationOf(index, links, residentNo),
      residencePermit: () => permitOf(index, index.residents.get(residentNo)?.floating),
      rentedDwellings: () => (leases.get(residentNo) ?? []).map(({ rental }) => toLease(rental, links)).sort((one, other) => one.rentalNo - other.rentalNo),
    }),
    registrations: ({ gridCodePrefix, from }) => {
      const arrived = truth.residents.filter(({ floating, gridCode }) => floating !== null && floating.arrivedDate >= from && gridCode.startsWith(gridCodePrefix));
      return newestFirst(arrived, ({ floating }) => floating?.arrivedDate ?? '', ({ residentNo }) => registrationNo(residentNo))
        .map(({ residentNo }) => registrationOf(index, links, residentNo)).filter((registration) => registration !== null);
    },
    leaseAt: (addressCode) => {
      const rental = rentals.get(addressCode);
      return rental ? toLease(rental, links) : null;
    },
  };
}

// The number under which the register has filed it; it decides among arrivals of one day.
function registrationNo(residentNo: number): number {
  return disguiseNo(residentNo, { kind: 'residence-registration', below: 2_000_000_000 });
}

function registrationOf(index: TruthIndex, links: Links, residentNo: number): Facts | null {
  const { floating, livingAddressCode = null } = index.residents.get(residentNo) ?? {};
  if (!floating || !isHeldAsLiving(index, residentNo)) return null;
  const landlordNo = index.rentals.get(livingAddressCode ?? '')?.landlordResidentNo ?? null;
  return {
    arrivedDate: floating.arrivedDate, basis: word(RESIDENCE_BASIS, floating.basis), originDivisionCode: floating.originDivisionCode,
    address: () => links.address(livingAddressCode), landlord: () => links.resident(landlordNo), resident: () => links.resident(residentNo),
  };
}

// A permit whose endorsement has run out is suspended until it is endorsed again.
function permitOf({ today }: TruthIndex, floating: FloatingStay | null | undefined): Facts | null {
  if (!floating?.permit) return null;
  return { ...floating.permit, status: word(PERMIT_STATUS, floating.permit.endorsedUntilDate < today ? 'SUSPENDED' : 'VALID') };
}

function toLease({ rentalNo, leaseFromDate, leaseToDate, addressCode, landlordResidentNo }: Rental, links: Links) {
  return { rentalNo, leaseFromDate, leaseToDate, address: () => links.address(addressCode), landlord: () => links.resident(landlordResidentNo) };
}
