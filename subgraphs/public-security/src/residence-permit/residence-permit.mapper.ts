import { decode, PERMIT_STATUS } from '@linli/vocabulary';
import type { ResidencePermitRecord } from './residence-permit.record.js';
import type { ResidencePermit } from './residence-permit.type.js';

/** A row of the permits as the graph publishes it. */
export function toResidencePermit(row: ResidencePermitRecord): ResidencePermit {
  return {
    permitNo: row.permitNo,
    issuedDate: row.issuedDate,
    endorsedUntilDate: row.endorsedUntilDate,
    status: decode(PERMIT_STATUS, row.statusCode),
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
