import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { EDUCATION, MARITAL_STATUS } from '@linli/vocabulary';
import { EDUCATION_CODES, MARITAL_STATUS_CODES } from './register-codes.js';

/** What can be asked of the universal enrolment: what everybody has declared of himself. It is written over when he declares it anew. */
export const insuredPersonIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'declaredMaritalStatus', zh: '参保登记婚姻状况', en: 'marital status as declared to social insurance', of: 'RESIDENT', level: 'S2', area: 'insured-person', argument: codesOf(MARITAL_STATUS, MARITAL_STATUS_CODES), since: null,
    sql: 'SELECT jmbh FROM grxx WHERE $1::date IS NOT NULL AND hyzk = ANY($2::text[])',
  }),
  defineIndicator({
    name: 'education', zh: '学历', en: 'education as declared to social insurance', of: 'RESIDENT', level: 'S2', area: 'insured-person', argument: codesOf(EDUCATION, EDUCATION_CODES), since: null,
    sql: 'SELECT jmbh FROM grxx WHERE $1::date IS NOT NULL AND xl = ANY($2::text[])',
  }),
];
