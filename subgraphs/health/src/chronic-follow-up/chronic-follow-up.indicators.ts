import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { CHRONIC_CONDITION } from '@linli/vocabulary';

/** What can be asked of chronic follow-ups. When one ended is not held, and each visit is written over the one before. */
export const chronicFollowUpIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'chronicFollowUp', zh: '慢性病随访', en: 'is followed up for one of the conditions', of: 'RESIDENT', level: 'S3', area: 'chronic-follow-up', argument: codesOf(CHRONIC_CONDITION), since: null,
    sql: 'SELECT jmbh FROM mbsf WHERE qsrq <= $1::date AND mbbz = ANY($2::text[])',
  }),
  defineIndicator({
    name: 'chronicVisitOverdue', zh: '慢性病随访逾期', en: 'a visit of his chronic follow-up is overdue', of: 'RESIDENT', level: 'S3', area: 'chronic-follow-up', argument: { kind: 'FLAG' }, since: null,
    sql: 'SELECT jmbh FROM mbsf WHERE qsrq <= $1::date AND xcsfrq < $1::date',
  }),
];
