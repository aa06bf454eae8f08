import { defineDimension, defineIndicator } from '@linli/subgraph-kit';

const SINCE = '2021-01-01';

/** Households with a member on the day: what every question about households is cut to. */
export const inhabited = defineIndicator({
  name: 'inhabited', zh: '在册户', en: 'A household with a member in its book', of: 'HOUSEHOLD', level: 'S2', area: 'household', argument: { kind: 'FLAG' }, since: SINCE, isUniverse: true,
  sql: 'SELECT m."hh" FROM "hcy" m WHERE m."qrrq" <= $1::date AND (m."qcrq" IS NULL OR m."qcrq" > $1::date)',
});

/** From residents to their households: how a question about households is asked of their members. */
export const household = defineDimension({
  name: 'HOUSEHOLD', zh: '户', en: 'household', of: 'RESIDENT', level: 'S2', area: 'household', since: SINCE, leadsTo: 'HOUSEHOLD',
  sql: 'SELECT m."hh", m."jmbh" FROM "hcy" m WHERE m."qrrq" <= $1::date AND (m."qcrq" IS NULL OR m."qcrq" > $1::date)',
});
