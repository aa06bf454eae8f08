import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** Funerals of before this day are not in the register any more. */
const SINCE = '2016-07-01';

/** What can be asked of funerals: the third who may know of a death. */
export const funeralRecordIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'cremated', zh: '有火化记录', en: 'has a record of a funeral', of: 'RESIDENT', level: 'S2', area: 'funeral-record', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT jmbh FROM bzjl WHERE hhrq <= $1::date AND jmbh IS NOT NULL',
  }),
];
