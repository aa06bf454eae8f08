import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openTestHouse, type TestHouse } from '../test-house.js';

const CIVIL = 'type Query { assistance: Assistance } type Assistance @key(fields: "caseNo") { caseNo: Int! kind: String }';
const HEALTH = 'type Query { clinic: String }';
/** A fraction of a second where nothing else runs. */
const SOON_MS = 4_000;

let house: TestHouse;
let said: string;

beforeEach(async () => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  house = await openTestHouse({
    'civil-affairs': { sdl: CIVIL, answer: { data: { assistance: { caseNo: 1, kind: 'MINIMUM', note: 'seen' } } } },
    health: { sdl: HEALTH, answer: { data: { clinic: 'south', beds: 12 } } },
  });
});

afterEach(async () => {
  await house.close();
  jest.restoreAllMocks();
});

async function soon(isSo: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + SOON_MS;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`expected it within ${SOON_MS} ms, but it was not; said: ${said}`);
    await wait(20);
  }
}

const isServed = async (query: string): Promise<boolean> => (await house.ask(query)).status === 200;

describe('a contract that changes', () => {
  it('is served soon, without a restart, beside the others', async () => {
    expect((await house.ask('{ clinic beds }')).status).toBe(400);
    house.writeContract('health', 'type Query { clinic: String beds: Int }');
    await soon(() => isServed('{ clinic beds }'));
    expect(await house.ask('{ clinic beds assistance { kind } }')).toEqual({ status: 200, data: { clinic: 'south', beds: 12, assistance: { kind: 'MINIMUM' } } });
    expect(said).toBe('');
  });

  it('may lose a field: who asks for it is told that it is not there', async () => {
    house.writeContract('civil-affairs', 'type Query { assistance: Assistance } type Assistance @key(fields: "caseNo") { caseNo: Int! }');
    await soon(async () => !(await isServed('{ assistance { kind } }')));
    expect(await house.ask('{ assistance { kind } }')).toMatchObject({ status: 400, errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
    expect(await isServed('{ assistance { caseNo } clinic }')).toBe(true);
  });

  it.each([
    ['is no GraphQL', 'health', 'type Query { clinic: String', /health: expected a schema in GraphQL, but got: Syntax Error.*subgraphs\/health\/schema\.graphql:\d/],
    ['does not fit another department\'s', 'health', 'type Query { clinic: String } type Assistance @key(fields: "caseNo") { caseNo: Int! kind: Int }', /Assistance\.kind.*subgraphs\/civil-affairs\/schema\.graphql:\d+, subgraphs\/health\/schema\.graphql:\d+/s],
    ['is of a department that nobody can be asked for', 'justice', 'type Query { mediator: String }', /expected a way to ask justice, but got none/],
  ])('and %s is reported, and the graph before goes on being served', async (_case, department, sdl, words) => {
    house.writeContract(department, sdl);
    await soon(() => words.test(said));
    expect(said).toContain('composition failed, the supergraph before goes on serving');
    expect(await house.ask('{ clinic assistance { kind } }')).toEqual({ status: 200, data: { clinic: 'south', assistance: { kind: 'MINIMUM' } } });
  });

  it('and is mended is served again', async () => {
    house.writeContract('health', 'type Query {');
    await soon(() => said.includes('health: expected a schema'));
    house.writeContract('health', 'type Query { clinic: String beds: Int }');
    await soon(() => isServed('{ beds }'));
  });

  it('many times at once is served as it is in the end', async () => {
    for (let time = 0; time < 20; time++) house.writeContract('health', `type Query { clinic: String ${time === 19 ? 'beds' : `field${time}`}: Int }`);
    await soon(() => isServed('{ beds }'));
    expect((await house.ask('{ field0 }')).status).toBe(400);
  });

  it('and goes away with its department takes that department\'s questions along, and no others', async () => {
    rmSync(join(house.folder, 'health'), { recursive: true });
    await soon(async () => !(await isServed('{ clinic }')));
    expect(await isServed('{ assistance { kind } }')).toBe(true);
  });
});
