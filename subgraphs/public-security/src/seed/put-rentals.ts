import type { RegisterWriter } from '@linli/subgraph-kit';
import { DWELLING_HAZARD, encodeOne, type DwellingHazardValue } from '@linli/vocabulary';
import type { Neighbourhood } from '@linli/synthetic-district';
import { RentalDwellingRecord } from '../rental-dwelling/rental-dwelling.record.js';

/** Writes the rentals of one community. */
export function putRentals(writer: RegisterWriter, { rentals, options: { today } }: Neighbourhood): void {
  for (const rental of rentals) {
    writer.put(RentalDwellingRecord, {
      rentalNo: rental.rentalNo,
      addressCode: rental.addressCode,
      gridCode: rental.gridCode,
      landlordResidentNo: rental.landlordResidentNo,
      leaseFromDate: rental.leaseFromDate,
      leaseToDate: rental.leaseToDate,
      tenantResidentNos: [...rental.tenantResidentNos],
      lastCheckDate: rental.lastCheckDate,
      hazardCodes: rental.hazards.map((hazard) => encodeOne(DWELLING_HAZARD, hazard as DwellingHazardValue)),
      asOf: today,
      recordedAt: `${today}T00:00:00Z`,
    });
  }
}
