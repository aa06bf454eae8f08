import { CAUSE_OF_DEATH, decode } from '@linli/vocabulary';
import type { DeathCauseRecord } from './death-cause.record.js';
import type { DeathCause } from './death-cause.type.js';

/** A row of the sealed causes of death as the graph publishes it. */
export function toDeathCause(row: DeathCauseRecord): DeathCause {
  return {
    certificateNo: row.certificateNo,
    cause: decode(CAUSE_OF_DEATH, row.causeCode),
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
