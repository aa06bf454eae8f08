import { daysBetween } from '@linli/vocabulary';
import type { TruthIndex } from '../oracle/truth-index.js';

/** What public security holds today about those who came from elsewhere, and about who lets and rents. */
export interface StayTruth {
  /** GB/T 2260 of the province; null for those of this district. */
  originProvince(residentNo: number): string | null;
  daysHere(residentNo: number): number | null;
  /** Days since a permit was issued that is valid today. */
  permitDays(residentNo: number): number | null;
  isPermitLapsed(residentNo: number): boolean;
  isLetting(residentNo: number): boolean;
  isRenting(residentNo: number): boolean;
}

export function openStays({ truth, residents, today }: TruthIndex): StayTruth {
  const running = truth.rentals.filter(({ leaseFromDate, leaseToDate }) => leaseFromDate <= today && leaseToDate >= today);
  const landlords = new Set(running.map(({ landlordResidentNo }) => landlordResidentNo));
  const tenants = new Set(running.flatMap(({ tenantResidentNos }) => tenantResidentNos));
  // Who has died or moved is in no list of those who came.
  const stayOf = (residentNo: number) => (residents.get(residentNo)?.status === 'NORMAL' ? residents.get(residentNo)?.floating ?? null : null);
  const permitOf = (residentNo: number) => stayOf(residentNo)?.permit ?? null;
  return {
    originProvince: (residentNo) => stayOf(residentNo)?.originDivisionCode.slice(0, 2) ?? null,
    daysHere: (residentNo) => {
      const stay = stayOf(residentNo);
      return stay && daysBetween(stay.arrivedDate, today);
    },
    permitDays: (residentNo) => {
      const permit = permitOf(residentNo);
      return permit && permit.endorsedUntilDate >= today ? daysBetween(permit.issuedDate, today) : null;
    },
    isPermitLapsed: (residentNo) => (permitOf(residentNo)?.endorsedUntilDate ?? today) < today,
    isLetting: (residentNo) => landlords.has(residentNo),
    isRenting: (residentNo) => tenants.has(residentNo),
  };
}
