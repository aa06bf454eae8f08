import { defineIndicator, type Indicator } from '@linli/subgraph-kit';

/** What can be asked of the parents of an only child. A certificate is never taken back; when a child died is not held. */
export const oneChildCertificateIndicators: readonly Indicator[] = [
  defineIndicator({
    name: 'oneChildParent', zh: '独生子女父母', en: 'holds the certificate of the parents of an only child', of: 'RESIDENT', level: 'S2', area: 'one-child-certificate', argument: { kind: 'FLAG' }, since: '2016-07-01',
    sql: 'SELECT unnest(czrbh) FROM dszn WHERE fzrq <= $1::date',
  }),
  defineIndicator({
    name: 'bereavedParent', zh: '失独父母', en: 'has lost the only child', of: 'RESIDENT', level: 'S3', area: 'one-child-certificate', argument: { kind: 'FLAG' }, since: null,
    sql: 'SELECT unnest(czrbh) FROM dszn WHERE fzrq <= $1::date AND znsw',
  }),
];
