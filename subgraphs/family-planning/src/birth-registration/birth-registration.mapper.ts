import type { BirthRegistrationRecord } from './birth-registration.record.js';
import type { BirthRegistration } from './birth-registration.type.js';

/** A birth registration as the graph publishes it. */
export function toBirthRegistration(row: BirthRegistrationRecord): BirthRegistration {
  return {
    registrationNo: row.registrationNo,
    parity: row.parity,
    registeredDate: row.registeredDate,
    childBirthDate: row.childBirthDate,
    motherNo: row.residentNo,
    fatherNo: row.coupleNos.find((parentNo) => parentNo !== row.residentNo) ?? null,
    childNo: row.childNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
