import { beginsWith, checkGridPrefix, from, toSql, upTo, whenSql, type RegisterDatabase } from '@linli/subgraph-kit';
import { DisputeRecord } from '../dispute/dispute.record.js';
import { toMediationOutcome, type MediationOutcomeRow } from './mediation-outcome.mapper.js';
import type { MediationOutcome } from './mediation-outcome.type.js';

/** Which agreements are counted. */
export interface MediationOutcomeSelection {
  /** The day on which it is looked, YYYY-MM-DD. */
  readonly on: string;
  readonly gridCodePrefix?: string | null | undefined;
  /** YYYY-MM-DD, both inclusive. */
  readonly agreedFrom?: string | null | undefined;
  readonly agreedUpTo?: string | null | undefined;
}

/** Counts agreements and how many were kept, by kind, in one statement. @throws GRID_UNKNOWN, DIVISION_UNKNOWN, REGISTER_UNAVAILABLE */
export function createMediationOutcomes(db: RegisterDatabase) {
  return async ({ on, gridCodePrefix, agreedFrom, agreedUpTo }: MediationOutcomeSelection): Promise<MediationOutcome[]> => {
    const parameters: unknown[] = [];
    const conditions = toSql(DisputeRecord, [
      // From the agreement forward and not from the day back: six months after 31 August end in February, and 28 February less six months is not 31 August.
      whenSql(`t."xyrq" + interval '6 months' <= ?::date`, on),
      beginsWith('gridCode', checkGridPrefix(gridCodePrefix)),
      from('agreementDate', agreedFrom),
      upTo('agreementDate', agreedUpTo),
      ...db.rowFilter(DisputeRecord),
    ], parameters);
    const text =
      'SELECT t."jflb" AS "kindCode", count(*)::int AS "agreementCount", count(t."xylx")::int AS "checkedCount", (count(*) FILTER (WHERE t."xylx"))::int AS "keptCount" ' +
      `FROM "mdjf" t WHERE ${conditions} GROUP BY t."jflb" ORDER BY t."jflb"`;
    return (await db.read<MediationOutcomeRow>(text, parameters)).flatMap(toMediationOutcome);
  };
}
