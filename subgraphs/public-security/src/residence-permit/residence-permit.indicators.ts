import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

// An endorsement is written over the one before it, so that the register knows the present one alone.
const SINCE = null;

const VALID = 'jzz WHERE qfrq <= $1::date AND qzyxq >= $1::date AND zt = \'01\'';

/** What can be asked of residence permits. */
export const residencePermitIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'permitHeld', zh: '持有效居住证', en: 'holds a valid residence permit', of: 'RESIDENT', level: 'S2', area: 'residence-permit', argument: { kind: 'FLAG' }, since: SINCE,
    sql: `SELECT jmbh FROM ${VALID}`,
  }),
  defineIndicator({
    name: 'permitHeldDays', zh: '持居住证天数', en: 'days since the valid permit was issued', of: 'RESIDENT', level: 'S2', area: 'residence-permit', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 40_000 }, since: SINCE,
    sql: `SELECT jmbh FROM ${VALID} AND $1::date - qfrq BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)`,
  }),
  defineIndicator({
    name: 'permitLapsed', zh: '居住证签注逾期', en: 'endorsement of the permit has lapsed', of: 'RESIDENT', level: 'S2', area: 'residence-permit', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT jmbh FROM jzz WHERE qfrq <= $1::date AND qzyxq < $1::date AND zt <> \'03\'',
  }),
];
