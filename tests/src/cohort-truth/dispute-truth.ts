import type { Dispute } from '@linli/synthetic-district';
import { sixMonthsAfter } from '../oracle/kept-agreements.js';
import type { TruthIndex } from '../oracle/truth-index.js';

/** What justice holds about disputes; its register does not lag. */
export interface DisputeTruth {
  /** Year and running number of every dispute's case. */
  readonly numbers: readonly number[];
  dispute(number: number): Dispute | undefined;
  /** Whether an agreement was six months old on the day. */
  isOldAgreement(number: number, day: string): boolean;
}

export function openDisputes({ truth }: TruthIndex): DisputeTruth {
  const disputes = new Map(truth.disputes.map((dispute) => [Number(dispute.caseNo.slice(2)), dispute]));
  return {
    numbers: [...disputes.keys()],
    dispute: (number) => disputes.get(number),
    isOldAgreement: (number, day) => {
      const agreementDate = disputes.get(number)?.agreementDate ?? null;
      return agreementDate !== null && sixMonthsAfter(agreementDate) <= day;
    },
  };
}
