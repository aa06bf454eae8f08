import { createLogKeys, openAccessLog, type AccessLog } from '@linli/access-log';
import { createTestDatabase, type TestDatabase } from '@linli/test-kit';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCaseDepartment } from '../conformance/case-department.js';
import { composeCase } from '../conformance/compose-case.js';
import { createGateway, type Gateway } from '../create-gateway.js';

const SUBGRAPHS = { people: { sdl: 'type Query { income: Int }', resolvers: { Query: { income: () => 5 } } } };
/** The same graph, once with a field about persons and once with one about nobody. */
const OPEN = composeCase(SUBGRAPHS);
const CLASSIFIED = `directive @classified(level: String!) on FIELD_DEFINITION\n${OPEN.replace('income: Int', 'income: Int @classified(level: "S3")')}`;

let database: TestDatabase;
let log: AccessLog;
let gateway: Gateway;
/** Called while the department is asked. */
let meanwhile: () => void;
const folder = mkdtempSync(join(tmpdir(), 'linli-record-'));

beforeAll(async () => {
  database = await createTestDatabase();
  log = await openAccessLog({ url: database.url, headsFile: join(folder, 'heads.jsonl'), privateKey: createLogKeys().privateKey });
  const people = createCaseDepartment('people', SUBGRAPHS.people);
  gateway = await createGateway({
    supergraphSdl: CLASSIFIED, identity: null, callerPrivateKey: null, passesErrors: true, accessLog: log,
    departments: [{ ...people, ask: async (request) => {
      meanwhile();
      return people.ask(request);
    } }],
  });
});

afterAll(async () => {
  await gateway?.close();
  await log?.close();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function entries(): Promise<number> {
  return (await log.list({ purpose: 'STATISTICS' }, { first: 10 })).entries.length;
}

async function ask(): Promise<unknown> {
  const { body } = await gateway.server.inject({ method: 'POST', url: '/graphql', payload: { query: '{ income }' } });
  return JSON.parse(body) as unknown;
}

it('puts on record what was about a person when it was asked, whatever the graph says by the time it is answered', async () => {
  meanwhile = () => undefined;
  expect(await ask()).toEqual({ data: { income: 5 } });
  expect(await entries()).toBe(1);
  meanwhile = () => gateway.update(OPEN);
  expect(await ask()).toEqual({ data: { income: 5 } });
  expect(await entries()).toBe(2);
  meanwhile = () => undefined;
  expect(await ask()).toEqual({ data: { income: 5 } });
  expect(await entries()).toBe(2);
});
