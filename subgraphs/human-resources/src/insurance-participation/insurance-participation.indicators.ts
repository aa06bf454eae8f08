import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { INSURANCE_SCHEME } from '@linli/vocabulary';

/** What can be asked of social insurance; first and last day included, as in is-in-force.ts. Since when a participation is suspended is not held. */
export const insuranceParticipationIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'insured', zh: '参保', en: 'takes part in one of the schemes', of: 'RESIDENT', level: 'S3', area: 'insurance-participation', argument: codesOf(INSURANCE_SCHEME), since: null,
    sql: 'SELECT jmbh FROM cbxx WHERE ksrq <= $1::date AND (jsrq IS NULL OR jsrq >= $1::date) AND cbzt <> \'02\' AND xz = ANY($2::text[])',
  }),
];
