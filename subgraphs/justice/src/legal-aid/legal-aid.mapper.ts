import { decode, LEGAL_AID_STATUS, LEGAL_MATTER } from '@linli/vocabulary';
import type { LegalAidRecord } from './legal-aid.record.js';
import type { LegalAid } from './legal-aid.type.js';

/** An application for legal aid as the graph publishes it. */
export function toLegalAid(row: LegalAidRecord): LegalAid {
  return {
    aidNo: row.aidNo,
    matter: decode(LEGAL_MATTER, row.matterCode),
    lawyer: row.lawyer,
    status: decode(LEGAL_AID_STATUS, row.statusCode),
    appliedDate: row.appliedDate,
    decidedDate: row.decidedDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
