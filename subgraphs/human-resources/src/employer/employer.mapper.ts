import type { EmployerRecord } from './employer.record.js';
import type { Employer } from './employer.type.js';

/** A row of the register of employers as the graph publishes it. */
export function toEmployer(row: EmployerRecord): Employer {
  return { organisationCode: row.organisationCode, name: row.name, seatGridCode: row.seatGridCode, asOf: row.asOf, recordedAt: row.recordedAt };
}
