import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** Business of before this day is not in the register any more. */
const SINCE = '2016-07-01';

/** Those of whom the office had business of a kind within the days. */
function during(kindCode: string): string {
  return `SELECT jmbh FROM hkyw WHERE ywlx = '${kindCode}' AND blrq <= $1::date AND blrq BETWEEN coalesce($2::date, '-infinity') AND coalesce($3::date, 'infinity')`;
}

/** What can be asked of the hukou office's business. */
export const hukouEventIndicators: readonly Indicator[] = [
  defineIndicator({ name: 'movedIn', zh: '期间迁入户口', en: 'moved his hukou in within the days', of: 'RESIDENT', level: 'S2', area: 'hukou-event', argument: { kind: 'DAYS' }, since: SINCE, sql: during('105') }),
  defineIndicator({ name: 'movedOut', zh: '期间迁出户口', en: 'moved his hukou out within the days', of: 'RESIDENT', level: 'S2', area: 'hukou-event', argument: { kind: 'DAYS' }, since: SINCE, sql: during('106') }),
  defineIndicator({ name: 'birthRegistered', zh: '期间出生登记', en: 'was entered as born within the days', of: 'RESIDENT', level: 'S2', area: 'hukou-event', argument: { kind: 'DAYS' }, since: SINCE, sql: during('101') }),
];
