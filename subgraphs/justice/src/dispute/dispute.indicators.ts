import { codesOf, defineDimension, defineIndicator, type Dimension, type Indicator } from '@linli/subgraph-kit';
import { DISPUTE_KIND, DISPUTE_STAGE } from '@linli/vocabulary';

/** Disputes of before this day are not in the register any more. */
const SINCE = '2023-07-01';

// Year and running number of a case: ten digits, which are a whole number of four bytes until the year 2147.
const NUMBER = 'right(ajbh, 10)::int';

const RAISED = 'mdjf WHERE fsrq <= $1::date';
const AGREED = `${RAISED} AND xyrq <= $1::date`;

/** What can be asked of disputes that came to people's mediation. */
export const disputeIndicators: readonly Indicator[] = [
  defineIndicator({ name: 'disputeOnRecord', zh: '在案纠纷', en: 'a dispute on record', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'FLAG' }, since: SINCE, isUniverse: true, sql: `SELECT ${NUMBER} FROM ${RAISED}` }),
  defineIndicator({
    name: 'disputeKind', zh: '纠纷类别', en: 'kind of dispute', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: codesOf(DISPUTE_KIND), since: SINCE,
    sql: `SELECT ${NUMBER} FROM ${RAISED} AND jflb = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'disputeStage', zh: '化解阶段', en: 'how far a dispute has come', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: codesOf(DISPUTE_STAGE), since: null,
    sql: `SELECT ${NUMBER} FROM ${RAISED} AND hjjd = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'disputeRaised', zh: '纠纷发生日期', en: 'raised within the days', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'DAYS' }, since: SINCE,
    sql: `SELECT ${NUMBER} FROM ${RAISED} AND fsrq BETWEEN coalesce($2::date, '-infinity') AND coalesce($3::date, 'infinity')`,
  }),
  defineIndicator({
    name: 'disputeOverdue', zh: '纠纷逾期未化解', en: 'not closed by its deadline', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'FLAG' }, since: null,
    sql: `SELECT ${NUMBER} FROM ${RAISED} AND blqx < $1::date AND hjjd <> '06'`,
  }),
  defineIndicator({ name: 'agreed', zh: '达成书面协议', en: 'settled by a written agreement', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'FLAG' }, since: SINCE, sql: `SELECT ${NUMBER} FROM ${AGREED}` }),
  defineIndicator({
    name: 'monthsSinceAgreement', zh: '达成协议月数', en: 'whole months since the agreement', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'RANGE', unit: { zh: '个月', en: 'months' }, min: 0, max: 1_200 }, since: SINCE,
    // Six months after the 31st of August is the last of February.
    sql: `SELECT ${NUMBER} FROM ${AGREED} AND (xyrq + make_interval(months => coalesce($2::int, 0)))::date <= $1::date AND ($3::int IS NULL OR (xyrq + make_interval(months => $3::int + 1))::date > $1::date)`,
  }),
  // What was found after six months; when somebody looked is not held.
  defineIndicator({ name: 'agreementKept', zh: '协议已履行', en: 'the agreement was found kept after six months', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'FLAG' }, since: null, sql: `SELECT ${NUMBER} FROM ${AGREED} AND xylx` }),
  defineIndicator({ name: 'agreementChecked', zh: '协议已回访', en: 'the agreement was looked at after six months', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'FLAG' }, since: null, sql: `SELECT ${NUMBER} FROM ${AGREED} AND xylx IS NOT NULL` }),
  defineIndicator({
    name: 'judiciallyConfirmed', zh: '协议经司法确认', en: 'the agreement was confirmed by a court', of: 'DISPUTE', level: 'S2', area: 'dispute', argument: { kind: 'FLAG' }, since: SINCE,
    sql: `SELECT ${NUMBER} FROM ${AGREED} AND sfqrrq <= $1::date`,
  }),
];

/** How disputes can be divided. */
export const disputeDimensions: readonly Dimension[] = [
  defineDimension({ name: 'DISPUTE_KIND', zh: '纠纷类别', en: 'kind of dispute', of: 'DISPUTE', level: 'S2', area: 'dispute', since: SINCE, table: DISPUTE_KIND, sql: `SELECT jflb, ${NUMBER} FROM ${RAISED}` }),
  defineDimension({ name: 'GRID', zh: '纠纷发生网格', en: 'grid where the dispute arose', of: 'DISPUTE', level: 'S2', area: 'dispute', since: SINCE, sql: `SELECT szwg, ${NUMBER} FROM ${RAISED}` }),
];
