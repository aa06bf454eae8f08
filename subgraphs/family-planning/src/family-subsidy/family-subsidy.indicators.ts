import { codesOf, defineIndicator, type Indicator } from '@linli/subgraph-kit';
import { SUBSIDY_KIND } from '@linli/vocabulary';

const RUNNING = 'jtfz WHERE ksrq <= $1::date AND fzzt = \'01\' AND fzlb = ANY($2::text[])';

/** What can be asked of subsidies to families. When one was paused or ended is not held. */
export const familySubsidyIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'familySubsidy', zh: '领取计生扶助', en: 'is paid a family subsidy of a kind', of: 'RESIDENT', level: 'S3', area: 'family-subsidy', argument: codesOf(SUBSIDY_KIND), since: null,
    sql: `SELECT jmbh FROM ${RUNNING}`,
  }),
  defineIndicator({
    name: 'householdSubsidy', zh: '户领取计生扶助', en: 'the household is paid a family subsidy of a kind', of: 'HOUSEHOLD', level: 'S3', area: 'family-subsidy', argument: codesOf(SUBSIDY_KIND), since: null,
    sql: `SELECT hh FROM ${RUNNING}`,
  }),
];
