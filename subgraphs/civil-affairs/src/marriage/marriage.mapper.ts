import { decode, MARITAL_STATUS, MARRIAGE_END_REASON, MARRIAGE_KIND, type Coded, type MaritalStatusValue } from '@linli/vocabulary';
import type { MarriageRecord } from './marriage.record.js';
import type { Marriage } from './marriage.type.js';

const WIDOWED_CODE = '30';
const DIVORCED_CODE = '40';

/** A spouse's entry as the graph publishes it: the marriage, the same from either spouse. The register holds the standard's codes. */
export function toMarriage(row: MarriageRecord): Marriage {
  return {
    certificateNo: row.certificateNo,
    kind: decode(MARRIAGE_KIND, row.kindCode),
    registeredDate: row.registeredDate,
    endedDate: row.endedDate,
    endReason: decode(MARRIAGE_END_REASON, row.endReasonCode),
    maritalStatus: toMaritalStatus(row),
    spouseNos: row.isFirstSpouse ? [row.residentNo, row.spouseNo] : [row.spouseNo, row.residentNo],
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}

// While a marriage lasts its kind has the code of the status; how it ended says the status afterwards. An unknown reason is not guessed at.
function toMaritalStatus(row: MarriageRecord): Coded<MaritalStatusValue> | null {
  if (row.endedDate === null) return decode(MARITAL_STATUS, row.kindCode);
  const reason = decode(MARRIAGE_END_REASON, row.endReasonCode)?.value;
  if (reason === 'DEATH') return decode(MARITAL_STATUS, WIDOWED_CODE);
  return reason === 'DIVORCE_REGISTRATION' || reason === 'JUDGMENT' ? decode(MARITAL_STATUS, DIVORCED_CODE) : null;
}
