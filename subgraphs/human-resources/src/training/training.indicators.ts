import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { TRAINING_RESULT } from '@linli/vocabulary';

/** What can be asked of vocational training. How a course stood on an earlier day is not held. */
export const trainingIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'training', zh: '职业培训', en: 'has been trained or is, by the result', of: 'RESIDENT', level: 'S2', area: 'training', argument: codesOf(TRAINING_RESULT), since: null,
    sql: 'SELECT jmbh FROM zypx WHERE ksrq <= $1::date AND pxjg = ANY($2::text[])',
  }),
];
