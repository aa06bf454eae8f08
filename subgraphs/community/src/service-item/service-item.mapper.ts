import { decode, DEPARTMENT } from '@linli/vocabulary';
import type { ServiceItemRecord } from './service-item.record.js';
import type { ServiceItem } from './service-item.type.js';

/** A row of the hall's catalogue as the graph publishes it. */
export function toServiceItem(row: ServiceItemRecord): ServiceItem {
  return {
    itemCode: row.itemCode,
    titleZh: row.titleZh,
    titleEn: row.titleEn,
    department: decode(DEPARTMENT, row.departmentCode),
    materials: row.materials,
    limitWorkingDays: row.limitWorkingDays,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
