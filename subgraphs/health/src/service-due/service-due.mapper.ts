import { decode, SERVICE_DUE_KIND } from '@linli/vocabulary';
import type { ServiceDueRecord } from './service-due.record.js';
import type { ServiceDue } from './service-due.type.js';

/** A row of the services as the graph publishes it. */
export function toServiceDue(row: ServiceDueRecord): ServiceDue {
  return {
    serviceNo: row.serviceNo,
    kind: decode(SERVICE_DUE_KIND, row.kindCode),
    title: row.title,
    dueDate: row.dueDate,
    doneDate: row.doneDate,
    isDone: row.doneDate !== null,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
