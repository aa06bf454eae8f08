import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { CHILD_WELFARE_KIND } from '@linli/vocabulary';

/**
 * What can be asked of children in care. The files are sealed; how many children a street has to care for is what help is planned by (未成年人保护法 §43), so that they may be counted, and by S4 in streets and above only.
 * When a file was closed is not held.
 */
export const childWelfareIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'childWelfare', zh: '留守、困境儿童', en: 'a child left behind or in hardship, by the kind of file', of: 'RESIDENT', level: 'S4', area: 'child-welfare', argument: codesOf(CHILD_WELFARE_KIND), since: null,
    sql: 'SELECT jmbh FROM etga WHERE jdrq <= $1::date AND gallb = ANY($2::text[])',
  }),
];
