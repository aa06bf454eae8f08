import { defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';

// A visit writes over what the one before had found.
const SINCE = null;

/** What can be asked of the community's own register of residents. */
export const residenceIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'countedAsResident', zh: '社区计为常住', en: 'counted by the community as a resident', of: 'RESIDENT', level: 'S2', area: 'residence', argument: { kind: 'FLAG' }, since: SINCE,
    sql: 'SELECT jmbh FROM zhtz WHERE $1::date IS NOT NULL AND jrcz',
  }),
  defineIndicator({
    name: 'daysSinceVerified', zh: '距上次住址核实天数', en: 'days since a visit found him at his address', of: 'RESIDENT', level: 'S2', area: 'residence', argument: { kind: 'RANGE', unit: { zh: '天', en: 'days' }, min: 0, max: 36_600 }, since: SINCE,
    sql: 'SELECT jmbh FROM zhtz WHERE hsrq <= $1::date AND $1::date - hsrq BETWEEN coalesce($2::int, 0) AND coalesce($3::int, 2147483647)',
  }),
  defineIndicator({
    name: 'hazardAtAddress', zh: '住址有未处置隐患', en: 'a hazard or repair is open at his address', of: 'RESIDENT', level: 'S2', area: 'residence', argument: { kind: 'FLAG' }, since: SINCE,
    // The day of an event is that of China, wherever the server stands.
    sql: 'SELECT r.jmbh FROM zhtz r JOIN wgsj e ON e.dzbm = r.dzbm WHERE e.sbsj < ($1::date + 1)::timestamp AT TIME ZONE \'Asia/Shanghai\' AND (e.czrq IS NULL OR e.czrq > $1::date)',
  }),
];

/** How residents can be divided by where the community holds that they live. */
export const residenceDimensions: readonly Dimension[] = [
  defineDimension({ name: 'GRID', zh: '居住网格', en: 'grid where he lives', of: 'RESIDENT', level: 'S2', area: 'residence', since: SINCE, sql: 'SELECT szwg, jmbh FROM zhtz WHERE $1::date IS NOT NULL' }),
];
