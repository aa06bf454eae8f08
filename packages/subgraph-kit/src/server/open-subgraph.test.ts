import { createCallerKeys, createCallerSigner } from '@linli/caller-token';
import { openTestSubgraph, signTestCaller, testCaller, testCallerKeys, type TestSubgraph } from '@linli/test-kit';
import { trees } from '../test-trees/trees-subgraph.js';
import { treeRow } from '../test-trees/tree.js';
import { TreeRecord } from '../test-trees/tree.record.js';

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(trees, { rows: (writer) => writer.put(TreeRecord, treeRow({ treeNo: 1 })) });
});
afterAll(() => department.close());

const QUERY = '{ tree(treeNo: 1) { treeNo } }';

async function signedBy(privateKey: string, { audience = trees.name, lifetimeSeconds = 60 } = {}): Promise<string> {
  return (await createCallerSigner(privateKey, lifetimeSeconds))(testCaller(), audience);
}

/** The token with its claims changed and its signature kept. */
function withOtherClaims(token: string): string {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as object), roles: ['everything'] };
  return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

/** The token as one that says that it needs no signature. */
function unsigned(token: string): string {
  return [Buffer.from('{"alg":"none"}').toString('base64url'), token.split('.')[1], ''].join('.');
}

describe('a department', () => {
  it('answers a caller whom the gateway has signed for it, and knows who he is', async () => {
    const callerToken = await signedBy(testCallerKeys.privateKey);
    expect(await department.running.execute({ query: `{ tree(treeNo: 1) { treeNo } asker }`, callerToken })).toEqual({ data: { tree: { treeNo: 1 }, asker: 'test-clerk' } });
  });

  it.each([
    ['without a token', async () => undefined],
    ['with an empty one', async () => ''],
    ['with one that is none', async () => 'a.b.c'],
    ['signed by somebody else', () => signedBy(createCallerKeys().privateKey)],
    ['signed for another department', () => signedBy(testCallerKeys.privateKey, { audience: 'health' })],
    ['that has expired', () => signedBy(testCallerKeys.privateKey, { lifetimeSeconds: -1 })],
    ['whose claims were changed', async () => withOtherClaims(await signedBy(testCallerKeys.privateKey))],
    ['that claims to need no signature', async () => unsigned(await signedBy(testCallerKeys.privateKey))],
  ])('refuses a request %s, and reads nothing for it', async (_case, makeToken) => {
    const { data, errors } = await department.running.execute({ query: QUERY, callerToken: await makeToken() });
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CALLER_NOT_SIGNED']);
  });

  it('refuses a forged caller before it looks at what he asks', async () => {
    const { errors } = await department.running.execute({ query: '{ no document at all', callerToken: undefined });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['CALLER_NOT_SIGNED']);
  });

  it.each([
    ['a document that is none', '{ tree(', 'GRAPHQL_PARSE_FAILED'],
    ['a field that the graph does not have', '{ tree(treeNo: 1) { height } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an argument of the wrong type', '{ tree(treeNo: "one") { treeNo } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a day that is none', '{ echo(day: "2026-02-30") }', 'DATE_INVALID'],
    ['an id that nobody gave out', `{ echo(residentId: "${'A'.repeat(22)}") }`, 'ID_INVALID'],
  ])('refuses %s, the first time and the second', async (_case, query, code) => {
    for (let time = 0; time < 2; time++) {
      const { data, errors } = await department.ask(query);
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  it('answers the one of several operations that is named', async () => {
    const callerToken = await signTestCaller(testCaller(), trees.name);
    const query = 'query One { tree(treeNo: 1) { treeNo } } query Two { asker }';
    expect(await department.running.execute({ query, operationName: 'Two', callerToken })).toEqual({ data: { asker: 'test-clerk' } });
    const { errors } = await department.running.execute({ query, callerToken });
    expect(errors).toHaveLength(1);
  });

  it('answers a field that the purpose does not reach, while only the gateway decides on fields', async () => {
    expect(await department.ask('{ tree(treeNo: 1) { note } }', {}, testCaller({ highestLevel: 'S2' }))).toEqual({ data: { tree: { note: null } } });
  });

  it('is ready as long as its register answers', async () => {
    expect(await department.running.isReady()).toBe(true);
    const other = await openTestSubgraph(trees);
    await other.running.close();
    expect(await other.running.isReady()).toBe(false);
    await other.close().catch(() => undefined);
  });
});

describe('a department that decides by itself too', () => {
  let deciding: TestSubgraph;
  beforeAll(async () => {
    deciding = await openTestSubgraph(trees, { decides: true, rows: (writer) => writer.put(TreeRecord, treeRow({ treeNo: 1 })) });
  });
  afterAll(() => deciding.close());

  const S2 = testCaller({ highestLevel: 'S2', scopes: ['trees:tree'] });
  const ENTITY = '{ _entities(representations: [{ __typename: "Tree", treeNo: 1 }]) { ... on Tree { treeNo note } } }';

  it.each([
    ['a query', '{ asker tree(treeNo: 1) { treeNo note } }'],
    ['an entity fetch that was sent straight to it, signed though it is', ENTITY],
  ])('refuses all of %s for one field that the purpose does not reach, the first time and the second, and reads nothing', async (_what, query) => {
    for (let time = 0; time < 2; time++) {
      const { data, errors } = await deciding.ask(query, {}, S2);
      expect(data).toBeUndefined();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]).toMatchObject({ message: 'Tree.note: expected a purpose that reaches S3, and the scope trees:tree, but got ONE_STOP without it', extensions: { code: 'FORBIDDEN_FIELD', department: 'trees' } });
    }
    expect(await deciding.statementsOf(query, {}, S2)).toEqual([]);
  });

  it('answers the same document to whom it is allowed, and still refuses it to others', async () => {
    const callerToken = await signTestCaller(testCaller({ highestLevel: 'S3', scopes: ['trees:tree'] }), trees.name);
    for (let time = 0; time < 2; time++) expect(await deciding.running.execute({ query: ENTITY, callerToken })).toEqual({ data: { _entities: [{ treeNo: 1, note: null }] } });
    expect((await deciding.ask(ENTITY, {}, S2)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_FIELD');
  });

  it('asks for the scope as well as for the level', async () => {
    const { data, errors } = await deciding.ask(ENTITY, {}, testCaller({ highestLevel: 'S4', scopes: ['trees:other'] }));
    expect(data).toBeUndefined();
    expect(errors?.map(({ message }) => message)).toEqual(['Tree.note: expected the scope trees:tree, but got ONE_STOP without it']);
  });
});
