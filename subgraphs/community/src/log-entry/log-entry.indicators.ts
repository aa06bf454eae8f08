import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { LOG_ENTRY_KIND } from '@linli/vocabulary';

/** What can be asked of the grid's log, of the kind of a note and never of its words. A note is gone after a year; until then its household can be asked for. */
export const logEntryIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'loggedLately', zh: '90日内民情日志', en: 'a note of a kind about the household within the last 90 days', of: 'HOUSEHOLD', level: 'S2', area: 'log-entry', argument: codesOf(LOG_ENTRY_KIND), since: '2026-01-01',
    sql: 'SELECT hh FROM mqrz WHERE hh IS NOT NULL AND jlrq BETWEEN $1::date - 90 AND $1::date AND rzlb = ANY($2::text[])',
  }),
];
