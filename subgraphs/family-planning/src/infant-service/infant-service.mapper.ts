import { decode, INFANT_CARE_PLACE } from '@linli/vocabulary';
import type { InfantServiceRecord } from './infant-service.record.js';
import type { InfantService } from './infant-service.type.js';

/** An infant's care as the graph publishes it. */
export function toInfantService(row: InfantServiceRecord): InfantService {
  return {
    serviceNo: row.serviceNo,
    place: decode(INFANT_CARE_PLACE, row.placeCode),
    provider: row.provider,
    fromDate: row.fromDate,
    childNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
