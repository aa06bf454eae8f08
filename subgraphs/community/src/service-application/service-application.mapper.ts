import { APPLICATION_STATUS, decode } from '@linli/vocabulary';
import type { ServiceApplicationRecord } from './service-application.record.js';
import type { ServiceApplication } from './service-application.type.js';

/** A row of the hall's list of applications as the graph publishes it. */
export function toServiceApplication(row: ServiceApplicationRecord): ServiceApplication {
  return {
    applicationNo: row.applicationNo,
    submittedDate: row.submittedDate,
    status: decode(APPLICATION_STATUS, row.statusCode),
    closedDate: row.closedDate,
    itemCode: row.itemCode,
    residentNo: row.residentNo,
    mandateNo: row.mandateNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
