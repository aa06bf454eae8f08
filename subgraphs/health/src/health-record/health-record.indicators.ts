import { defineIndicator, type Indicator, type IndicatorArgument } from '@linli/subgraph-kit';
import { encode, HEALTH_STATUS, HEALTH_STATUS_BRIEF, type HealthStatusBriefValue } from '@linli/vocabulary';

// Records of before 2017 have one digit, later ones two; a word of the short table stands in both.
const HEALTH_STATUS_CODES: IndicatorArgument = {
  kind: 'CODES', table: HEALTH_STATUS_BRIEF, toRegister: (word) => [...encode(HEALTH_STATUS_BRIEF, word as HealthStatusBriefValue), ...encode(HEALTH_STATUS, word as HealthStatusBriefValue)],
};

/** What can be asked of health records. */
export const healthRecordIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'healthRecord', zh: '已建居民健康档案', en: 'has a health record', of: 'RESIDENT', level: 'S3', area: 'health-record', argument: { kind: 'FLAG' }, since: '2016-07-01',
    sql: 'SELECT jmbh FROM jkda WHERE jdrq <= $1::date',
  }),
  defineIndicator({
    name: 'familyDoctor', zh: '签约家庭医生', en: 'has a contract with a family doctor', of: 'RESIDENT', level: 'S3', area: 'health-record', argument: { kind: 'FLAG' },
    // A contract that is renewed is written over.
    since: null,
    sql: 'SELECT jmbh FROM jkda WHERE qyrq <= $1::date AND qyjzrq >= $1::date',
  }),
  defineIndicator({
    name: 'healthStatus', zh: '健康状况', en: 'state of health, as the record says', of: 'RESIDENT', level: 'S3', area: 'health-status', argument: HEALTH_STATUS_CODES, since: null,
    sql: 'SELECT jmbh FROM jkda WHERE jdrq <= $1::date AND jkzk = ANY($2::text[])',
  }),
];
