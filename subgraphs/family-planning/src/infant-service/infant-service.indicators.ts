import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { INFANT_CARE_PLACE } from '@linli/vocabulary';

/** What can be asked of the care of children under three. Where a child was before is not held. */
export const infantServiceIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'infantCare', zh: '3岁以下照护方式', en: 'a child under three, by where it is cared for', of: 'RESIDENT', level: 'S3', area: 'infant-service', argument: codesOf(INFANT_CARE_PLACE), since: null,
    sql: 'SELECT jmbh FROM yyzh WHERE ksrq <= $1::date AND zhfs = ANY($2::text[])',
  }),
];
