import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { VOLUNTEER_SKILL } from '@linli/vocabulary';

/** What can be asked of volunteers. Who has left is in no row. */
export const volunteerIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'volunteer', zh: '注册志愿者', en: 'registered volunteer with one of the skills', of: 'RESIDENT', level: 'S2', area: 'volunteer', argument: codesOf(VOLUNTEER_SKILL), since: null,
    sql: 'SELECT jmbh FROM zyz WHERE zcrq <= $1::date AND jmbh IS NOT NULL AND jn && $2::text[]',
  }),
];
