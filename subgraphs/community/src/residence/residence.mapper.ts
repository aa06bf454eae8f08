import type { ResidenceRecord } from './residence.record.js';
import type { Residence } from './residence.type.js';

/** A row of the community's register of residents as the graph publishes it. */
export function toResidence(row: ResidenceRecord): Residence {
  return {
    verifiedDate: row.verifiedDate,
    isCountedAsResident: row.isCountedAsResident,
    residentNo: row.residentNo,
    addressCode: row.addressCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
