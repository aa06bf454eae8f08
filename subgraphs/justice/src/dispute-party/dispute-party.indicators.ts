import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** What can be asked of the parties of disputes. Disputes of before the first day are not in the register any more. */
export const disputePartyIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'partyToDispute', zh: '期间为纠纷当事人', en: 'is party to a dispute raised within the days', of: 'RESIDENT', level: 'S2', area: 'dispute', argument: { kind: 'DAYS' }, since: '2023-07-01',
    sql: 'SELECT jmbh FROM jfdsr WHERE fsrq <= $1::date AND fsrq BETWEEN coalesce($2::date, \'-infinity\') AND coalesce($3::date, \'infinity\') AND jmbh IS NOT NULL',
  }),
];
