import { decode, DISPUTE_KIND } from '@linli/vocabulary';
import type { MediationOutcome } from './mediation-outcome.type.js';

/** What the register counts for one kind code. */
export interface MediationOutcomeRow {
  readonly kindCode: string;
  readonly agreementCount: number;
  readonly checkedCount: number;
  readonly keptCount: number;
}

/** A kind's counts as the graph publishes them. */
export function toMediationOutcome({ kindCode, ...counts }: MediationOutcomeRow): MediationOutcome[] {
  const kind = decode(DISPUTE_KIND, kindCode);
  return kind === null ? [] : [{ kind, ...counts, keptShare: counts.checkedCount === 0 ? null : counts.keptCount / counts.checkedCount }];
}
