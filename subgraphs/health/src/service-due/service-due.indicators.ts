import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { SERVICE_DUE_KIND } from '@linli/vocabulary';

/** Services that were due before the year are not in the register any more, so that of an earlier day some may be missing. */
const SINCE = '2026-01-01';

/** What can be asked of public health services: what is due, never why. */
export const serviceDueIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'serviceDue', zh: '公共卫生服务到期未做', en: 'a service of a kind is due and not done', of: 'RESIDENT', level: 'S2', area: 'service-due', argument: codesOf(SERVICE_DUE_KIND), since: SINCE,
    sql: 'SELECT jmbh FROM ggws WHERE yfwrq <= $1::date AND (fwrq IS NULL OR fwrq > $1::date) AND fwlx = ANY($2::text[])',
  }),
  defineIndicator({
    name: 'serviceDone', zh: '一年内已做公共卫生服务', en: 'a service of a kind was done within the last 365 days', of: 'RESIDENT', level: 'S2', area: 'service-due', argument: codesOf(SERVICE_DUE_KIND), since: null,
    sql: 'SELECT jmbh FROM ggws WHERE fwrq BETWEEN $1::date - 365 AND $1::date AND fwlx = ANY($2::text[])',
  }),
];
