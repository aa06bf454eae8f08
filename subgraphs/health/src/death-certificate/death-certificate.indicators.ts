import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** What can be asked of death certificates: the first who knows of a death. Certificates of before the first day are not in the register any more. */
export const deathCertificateIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'deathCertified', zh: '有死亡医学证明', en: 'a death certificate is linked to him', of: 'RESIDENT', level: 'S2', area: 'death-certificate', argument: { kind: 'FLAG' }, since: '2016-07-01',
    sql: 'SELECT jmbh FROM swyxzm WHERE swrq <= $1::date',
  }),
];
