import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { LEGAL_MATTER } from '@linli/vocabulary';

/** What can be asked of legal aid. */
export const legalAidIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'legalAidApplied', zh: '申请法律援助事项', en: 'has applied for legal aid in one of the matters', of: 'RESIDENT', level: 'S2', area: 'legal-aid', argument: codesOf(LEGAL_MATTER),
    // Applications of before this day are not in the register any more.
    since: '2024-07-01',
    sql: 'SELECT jmbh FROM flyz WHERE sqrq <= $1::date AND yzsx = ANY($2::text[])',
  }),
];
