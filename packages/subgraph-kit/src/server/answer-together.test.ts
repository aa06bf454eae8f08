import { createCallerSigner, type AnsweredFetch } from '@linli/caller-token';
import { openTestSubgraph, testCaller, testCallerKeys, type TestSubgraph } from '@linli/test-kit';
import type { FastifyInstance } from 'fastify';
import { trees } from '../test-trees/trees-subgraph.js';
import { treeRow } from '../test-trees/tree.js';
import { TreeRecord } from '../test-trees/tree.record.js';
import { createSubgraphServer } from './start-subgraph.js';

let department: TestSubgraph;
let server: FastifyInstance;
let origin: string;
let callers: string[] = [];

beforeAll(async () => {
  department = await openTestSubgraph(trees, { rows: (writer) => [1, 2, 3].forEach((treeNo) => writer.put(TreeRecord, treeRow({ treeNo }))) });
  server = createSubgraphServer(department.running);
  origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const sign = await createCallerSigner(testCallerKeys.privateKey);
  callers = await Promise.all(['one', 'two'].map((subject) => sign(testCaller({ subject }), trees.name)));
});
afterAll(async () => {
  await server.close();
  await department.close();
});

async function post(body: unknown): Promise<{ readonly status: number; readonly type: string | null; readonly text: string }> {
  const response = await fetch(`${origin}/graphql/together`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

const TREE = 'query($treeNo: Int!) { tree(treeNo: $treeNo) { treeNo } asker }';

it('answers each fetch, as its caller, and a fault is that of the fetch that brought it', async () => {
  const { status, type, text } = await post({
    documents: [TREE, '{ height }', 'query A { asker } query B { tree(treeNo: 2) { treeNo } }'], callers: [...callers, 'forged'],
    fetches: [
      { document: 0, caller: 0, variables: { treeNo: 1 } }, { document: 0, caller: 1, variables: { treeNo: 3 } }, { document: 1, caller: 0 }, { document: 0, caller: 2, variables: { treeNo: 1 } }, { document: 0, variables: { treeNo: 1 } },
      { document: 2, caller: 1, operationName: 'B' }, { document: 0, caller: 0 },
    ],
  });
  expect([status, type]).toEqual([200, 'application/x-ndjson']);
  const answers = text.trimEnd().split('\n').map((line) => JSON.parse(line) as AnsweredFetch & { readonly answer: { readonly data?: unknown; readonly errors?: readonly { readonly extensions: { readonly code: string } }[] } }).sort((a, b) => a.place - b.place);
  expect(answers.map(({ answer: { data, errors } }) => data ?? errors?.map(({ extensions }) => extensions.code))).toEqual([
    { tree: { treeNo: 1 }, asker: 'one' }, { tree: { treeNo: 3 }, asker: 'two' }, ['GRAPHQL_VALIDATION_FAILED'], ['CALLER_NOT_SIGNED'], ['CALLER_NOT_SIGNED'], { tree: { treeNo: 2 } }, ['BAD_USER_INPUT'],
  ]);
});

it.each([
  ['nothing', null], ['a list', []], ['no fetches', { documents: [TREE], callers: ['one'], fetches: [] }], ['a document that is none', { documents: [7], callers: ['one'], fetches: [{ document: 0, caller: 0 }] }], ['callers that are none', { documents: [TREE], callers: 'one', fetches: [{ document: 0, caller: 0 }] }],
  ['a fetch of a document that is not there', { documents: [TREE], callers: ['one'], fetches: [{ document: 1, caller: 0 }] }], ['a fetch of no document', { documents: [TREE], callers: ['one'], fetches: [{ caller: 0 }] }], ['a fetch that is none', { documents: [TREE], callers: ['one'], fetches: [null] }],
  ['variables that are none', { documents: [TREE], callers: ['one'], fetches: [{ document: 0, caller: 0, variables: [1] }] }], ['a name that is none', { documents: [TREE], callers: ['one'], fetches: [{ document: 0, caller: 0, operationName: 7 }] }], ['more fetches than are sent together', { documents: [TREE], callers: ['one'], fetches: Array.from({ length: 1_001 }, () => ({ document: 0, caller: 0 })) }],
])('refuses %s, whole', async (_what, body) => {
  const { status, text } = await post(body);
  expect(status).toBe(400);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST', expected: 'documents, callers and fetches of them' } }] });
});
