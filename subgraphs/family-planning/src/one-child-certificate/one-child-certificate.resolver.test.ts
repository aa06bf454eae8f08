import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { sampleOneChildCertificate } from '../sample-rows.js';
import { familyPlanning } from '../subgraph.js';
import { OneChildCertificateRecord } from './one-child-certificate.record.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(familyPlanning, {
    rows: (writer) => {
      writer.put(OneChildCertificateRecord, sampleOneChildCertificate());
      writer.put(OneChildCertificateRecord, sampleOneChildCertificate({ certificateNo: 'DS198500002', holderNos: [51], childNo: 52, isChildDeceased: true, issuedDate: '1985-03-08' }));
      writer.put(OneChildCertificateRecord, sampleOneChildCertificate({ certificateNo: 'DS200100003', holderNos: [61, 62], childNo: null, isChildDeceased: true, issuedDate: '2001-10-01', gridCode: '990101002001001' }));
    },
  });
});

afterAll(() => subgraph.close());

const LIST = 'query ($filter: OneChildCertificateFilter, $first: Int, $after: String) { oneChildCertificates(filter: $filter, first: $first, after: $after) { nodes { certificateNo } pageInfo { hasNextPage endCursor } } }';

describe('oneChildCertificates(filter:)', () => {
  it('finds bereaved parents: the certificates whose child has died, with holders and child', async () => {
    const { data, errors } = await subgraph.ask('{ oneChildCertificates(filter: { isChildDeceased: true }) { nodes { certificateNo holders { id } child { id } isChildDeceased issuedDate } totalCount } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      oneChildCertificates: {
        totalCount: 2,
        nodes: [
          { certificateNo: 'DS200100003', holders: [{ id: sealId('resident', 61) }, { id: sealId('resident', 62) }], child: null, isChildDeceased: true, issuedDate: '2001-10-01' },
          { certificateNo: 'DS198500002', holders: [{ id: sealId('resident', 51) }], child: { id: sealId('resident', 52) }, isChildDeceased: true, issuedDate: '1985-03-08' },
        ],
      },
    });
  });

  it.each([
    ['lists all, newest first', {}, ['DS200100003', 'DS199000001', 'DS198500002']],
    ['keeps to those whose child lives', { isChildDeceased: false }, ['DS199000001']],
    ['keeps to a grid', { gridCodePrefix: '990101002001001' }, ['DS200100003']],
    ['keeps to days of issue', { issuedFrom: '1985-03-08', issuedUpTo: '1990-05-20' }, ['DS199000001', 'DS198500002']],
  ])('%s', async (_case, filter, expected) => {
    const { data } = await subgraph.ask<{ oneChildCertificates: { nodes: { certificateNo: string }[] } }>(LIST, { filter });
    expect(data?.oneChildCertificates.nodes.map(({ certificateNo }) => certificateNo)).toEqual(expected);
  });

  it('goes on where a page ended', async () => {
    type Page = { oneChildCertificates: { nodes: { certificateNo: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = await subgraph.ask<Page>(LIST, { first: 2 });
    expect(first.data?.oneChildCertificates.pageInfo.hasNextPage).toBe(true);
    const next = await subgraph.ask<Page>(LIST, { first: 2, after: first.data?.oneChildCertificates.pageInfo.endCursor });
    expect(next.data?.oneChildCertificates).toMatchObject({ nodes: [{ certificateNo: 'DS198500002' }], pageInfo: { hasNextPage: false } });
  });
});

describe('oneChildCertificate(certificateNo:)', () => {
  it('finds one by its number, and null where there is none', async () => {
    const { data, errors } = await subgraph.ask('{ known: oneChildCertificate(certificateNo: "DS199000001") { issuedDate } unknown: oneChildCertificate(certificateNo: "DS0") { issuedDate } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ known: { issuedDate: '1990-05-20' }, unknown: null });
  });
});
