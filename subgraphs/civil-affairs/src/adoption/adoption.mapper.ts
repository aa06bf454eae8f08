import { decode, ADOPTION_KIND } from '@linli/vocabulary';
import type { AdoptionRecord } from './adoption.record.js';
import type { Adoption } from './adoption.type.js';

/** A registration of an adoption as the graph publishes it. The register holds the codes of the table. */
export function toAdoption(row: AdoptionRecord): Adoption {
  return {
    residentNo: row.residentNo,
    certificateNo: row.certificateNo,
    adopterNos: row.adopterNos,
    kind: decode(ADOPTION_KIND, row.kindCode),
    registeredDate: row.registeredDate,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
