import { decode, EMPLOYMENT_SOURCE, OCCUPATION_STATUS } from '@linli/vocabulary';
import type { EmploymentRecord } from './employment.record.js';
import type { Employment } from './employment.type.js';

/** A row of the employment register as the graph publishes it. */
export function toEmployment(row: EmploymentRecord): Employment {
  return {
    employmentNo: row.employmentNo,
    organisationCode: row.organisationCode,
    occupation: decode(OCCUPATION_STATUS, row.occupationCode),
    source: decode(EMPLOYMENT_SOURCE, row.sourceCode),
    contractFromDate: row.fromDate,
    contractToDate: row.toDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
