import { decode, HEALTH_STATUS_BRIEF, type Coded, type HealthStatusBriefValue } from '@linli/vocabulary';
import type { DoctorContract } from '../doctor-contract/doctor-contract.type.js';
import type { HealthRecordRecord } from './health-record.record.js';
import type { HealthRecord } from './health-record.type.js';
import { HEALTH_STATUS_CODES } from './health-status-codes.js';

/** A row of the health records as the graph publishes it. */
export function toHealthRecord(row: HealthRecordRecord): HealthRecord {
  return {
    recordNo: row.recordNo,
    clinic: row.clinic,
    openedDate: row.openedDate,
    healthStatus: withoutDisease(decode(HEALTH_STATUS_BRIEF, row.healthStatusCode, HEALTH_STATUS_CODES)),
    residentNo: row.residentNo,
    contract: toContract(row),
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}

// The long form's code names the disease, and a diagnosis is not published: beside the word stands the code of its group. A code that is in no table is told as it stands.
function withoutDisease(status: Coded<HealthStatusBriefValue> | null): Coded<HealthStatusBriefValue> | null {
  return status === null || status.standardCode === null || status.rawCode.length === 1 ? status : { ...status, rawCode: `${status.standardCode}0` };
}

function toContract({ doctor, contractSignedDate, contractEndsDate }: HealthRecordRecord): DoctorContract | null {
  return contractSignedDate === null ? null : { doctor, signedDate: contractSignedDate, endsDate: contractEndsDate };
}
