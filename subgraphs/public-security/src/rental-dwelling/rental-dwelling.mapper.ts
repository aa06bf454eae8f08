import { decode, DWELLING_HAZARD } from '@linli/vocabulary';
import type { RentalDwellingRecord } from './rental-dwelling.record.js';
import type { RentalDwelling } from './rental-dwelling.type.js';

/** A row of the register of rentals as the graph publishes it. */
export function toRentalDwelling(row: RentalDwellingRecord): RentalDwelling {
  return {
    rentalNo: row.rentalNo,
    leaseFromDate: row.leaseFromDate,
    leaseToDate: row.leaseToDate,
    lastCheckDate: row.lastCheckDate,
    hazards: row.hazardCodes.map((code) => decode(DWELLING_HAZARD, code)).filter((hazard) => hazard !== null),
    tenantCount: row.tenantResidentNos.length,
    addressCode: row.addressCode,
    landlordResidentNo: row.landlordResidentNo,
    tenantResidentNos: row.tenantResidentNos,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
