import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { DISABILITY_CATEGORY, DISABILITY_GRADE } from '@linli/vocabulary';

const VALID = 'cjrz WHERE fzrq <= $1::date AND yxqz >= $1::date';

/** What can be asked of disability certificates. A renewed one takes the place of the one before, so that the register knows the present ones alone. */
export const disabilityIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'disability', zh: '残疾类别', en: 'holds a disability certificate of a category', of: 'RESIDENT', level: 'S3', area: 'disability', argument: codesOf(DISABILITY_CATEGORY), since: null,
    sql: `SELECT jmbh FROM ${VALID} AND cjlb = ANY($2::text[])`,
  }),
  defineIndicator({
    name: 'disabilityGrade', zh: '残疾等级', en: 'holds a disability certificate of a grade', of: 'RESIDENT', level: 'S3', area: 'disability', argument: codesOf(DISABILITY_GRADE), since: null,
    sql: `SELECT jmbh FROM ${VALID} AND cjdj = ANY($2::text[])`,
  }),
];
