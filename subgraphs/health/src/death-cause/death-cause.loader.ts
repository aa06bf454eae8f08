import { loadOne, type RegisterDatabase } from '@linli/subgraph-kit';
import { toDeathCause } from './death-cause.mapper.js';
import { DeathCauseRecord } from './death-cause.record.js';
import type { DeathCause } from './death-cause.type.js';

/** Reads sealed causes of death by the certificate's number. */
export function createDeathCauseLoader(db: RegisterDatabase) {
  return loadOne<DeathCauseRecord, DeathCause, string>(db, { record: DeathCauseRecord, by: 'certificateNo', toType: toDeathCause });
}
