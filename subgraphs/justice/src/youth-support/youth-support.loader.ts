import { loadOne, type RegisterDatabase } from '@linli/subgraph-kit';
import { toYouthSupport } from './youth-support.mapper.js';
import { YouthSupportRecord } from './youth-support.record.js';
import type { YouthSupport } from './youth-support.type.js';

/** Reads mentoring files by number. */
export function createYouthSupportLoader(db: RegisterDatabase) {
  return loadOne<YouthSupportRecord, YouthSupport, string>(db, { record: YouthSupportRecord, by: 'caseNo', toType: toYouthSupport });
}
