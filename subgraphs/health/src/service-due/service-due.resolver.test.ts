import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { health } from '../index.js';
import { serviceDueRow } from '../test-rows.js';
import { ServiceDueRecord } from './service-due.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(health, {
    rows: (writer) => {
      writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: 1, dueDate: '2026-06-01', residentNo: 5 }));
      writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: 2, dueDate: '2026-05-01', doneDate: '2026-05-04' }));
      writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: 3, dueDate: '2026-09-01', kindCode: '01', title: '65岁以上体检' }));
      writer.put(ServiceDueRecord, serviceDueRow({ serviceNo: 4, dueDate: '2026-06-01', kindCode: '88', gridCode: '990101001002001' }));
    },
  });
});
afterAll(() => department.close());

test('a service is found by its number', async () => {
  expect(await department.ask('{ serviceDue(serviceNo: 2) { kind { value } title dueDate doneDate isDone resident { id } } missing: serviceDue(serviceNo: 99) { title } }')).toEqual({
    data: { serviceDue: { kind: { value: 'VACCINATION' }, title: '麻腮风疫苗第2剂', dueDate: '2026-05-01', doneDate: '2026-05-04', isDone: true, resident: { id: sealId('resident', 1) } }, missing: null },
  });
});

test.each([
  ['nothing, the earliest due first', '{}', [2, 1, 4, 3]],
  ['the kind', '{ kind: VACCINATION }', [2, 1]],
  ['a kind of no table', '{ kind: UNMAPPED }', [4]],
  ['the days between which it is due, both included', '{ dueFrom: "2026-05-01", dueBy: "2026-06-01" }', [2, 1, 4]],
  ['what was not done by a day', '{ isDone: false, dueBy: "2026-06-30" }', [1, 4]],
  ['what was done', '{ isDone: true }', [2]],
  ['the community', '{ gridCodePrefix: "990101001002" }', [4]],
])('a list is narrowed by %s', async (_by, filter, expected) => {
  const { data, errors } = await department.ask(`{ servicesDue(filter: ${filter}) { nodes { serviceNo } totalCount } }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ servicesDue: { nodes: expected.map((serviceNo) => ({ serviceNo })), totalCount: expected.length } });
});

interface Page {
  readonly servicesDue: { readonly nodes: readonly { readonly serviceNo: number }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } };
}

async function pageAfter(after: string | null): Promise<Page['servicesDue']> {
  const { data } = await department.ask<Page>('query ($after: String) { servicesDue(first: 1, after: $after) { nodes { serviceNo } pageInfo { endCursor hasNextPage } } }', { after });
  if (!data) throw new Error('page: expected data, but got none');
  return data.servicesDue;
}

test('pages follow one another among services due on the same day', async () => {
  const seen: number[] = [];
  for (let page = await pageAfter(null); ; page = await pageAfter(page.pageInfo.endCursor)) {
    seen.push(...page.nodes.map(({ serviceNo }) => serviceNo));
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(seen).toEqual([2, 1, 4, 3]);
});
