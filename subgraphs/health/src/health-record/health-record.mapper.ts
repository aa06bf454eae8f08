import { decode, HEALTH_STATUS_BRIEF } from '@linli/vocabulary';
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
    healthStatus: decode(HEALTH_STATUS_BRIEF, row.healthStatusCode, HEALTH_STATUS_CODES),
    residentNo: row.residentNo,
    contract: toContract(row),
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}

function toContract({ doctor, contractSignedDate, contractEndsDate }: HealthRecordRecord): DoctorContract | null {
  return contractSignedDate === null ? null : { doctor, signedDate: contractSignedDate, endsDate: contractEndsDate };
}
