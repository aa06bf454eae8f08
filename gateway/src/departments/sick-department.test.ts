import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openTestHouse, type TestDepartment, type TestHouse } from '../test-house.js';

type Behaviour = (response: ServerResponse) => void;

const TIMEOUT_MS = 300;
// For machines that run the tests of others at the same time; on an idle one it is 50 ms.
const PATIENCE_MS = 250;
const QUERY = '{ grid { name } clinic { name } }';
const WELL = { data: { clinic: { name: '第一诊所' } } };

let house: TestHouse;
let health: { -readonly [part in keyof TestDepartment]: TestDepartment[part] };

beforeEach(async () => {
  health = { sdl: 'type Query { clinic: Clinic } type Clinic { name: String } type Mutation { openClinic: Clinic }', answer: WELL };
  house = await openTestHouse({ community: { sdl: 'type Query { grid: Grid } type Grid { name: String }', answer: { data: { grid: { name: '第一网格' } } } }, health }, { resilience: { timeoutMs: TIMEOUT_MS, openMs: 200 } });
  // Planned once: what is measured is the wait for a department.
  await house.ask(QUERY);
});

afterEach(() => house.close());

async function ask(query = QUERY): Promise<{ readonly ms: number; readonly answer: Readonly<Record<string, unknown>> }> {
  const began = performance.now();
  const answer = await house.ask(query, { 'linli-report': 'departments' });
  return { ms: performance.now() - began, answer };
}

const sick = (outcome: string, calls = 1): object => ({
  status: 200, data: { grid: { name: '第一网格' }, clinic: null },
  errors: [{ message: 'health: expected the department to answer, but got no answer', path: ['clinic'], extensions: { code: 'REGISTER_UNAVAILABLE', department: 'health', since: expect.any(String) as string, expected: 'the department to answer', got: 'no answer' } }],
  extensions: { departments: { community: { calls: 1, outcome: 'answered', milliseconds: expect.any(Number) as number }, health: { calls, outcome, milliseconds: expect.any(Number) as number } } },
});

describe('a client who asks a sick department among others', () => {
  it.each<[string, Behaviour, string]>([
    ['hangs', () => undefined, 'timed-out'],
    ['begins its answer and does not go on', (response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"data":'), 'timed-out'],
    ['answers 500', (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>no</h1>'), 'failed'],
    ['answers in another shape', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":["clinic"]}'), 'failed'],
    ['cuts the connection', (response) => void response.socket?.destroy(), 'failed'],
    ['cuts the connection in the middle', (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"data":{"clinic":');
      setTimeout(() => response.socket?.destroy(), 20);
    }, 'failed'],
  ])('that %s is answered with the rest within the time limit, and told so', async (_case, behaviour, outcome) => {
    health.behave = behaviour;
    const { ms, answer } = await ask();
    expect(answer).toEqual(sick(outcome));
    expect(ms).toBeLessThan((outcome === 'timed-out' ? TIMEOUT_MS : 100) + PATIENCE_MS);
  });

  it('is answered at once while it is left alone, since when is kept, and soon in full when it is well again', async () => {
    health.behave = () => undefined;
    // What comes in one turn is one call, and one call that failed.
    const [first] = await Promise.all(Array.from({ length: 6 }, (_each, place) => wait(20 * place).then(() => ask())));
    const began = performance.now();
    const { ms, answer } = await ask();
    expect(answer).toEqual({ ...sick('open'), errors: first?.answer.errors });
    expect(ms).toBeLessThan(PATIENCE_MS);
    delete health.behave;
    let answers = answer;
    while (answers.errors) {
      await wait(20);
      answers = (await ask()).answer;
    }
    expect(answers.data).toEqual({ grid: { name: '第一网格' }, ...WELL.data });
    // By default: 1 second, and not the 5 that are promised.
    expect(performance.now() - began).toBeLessThan(200 + TIMEOUT_MS + PATIENCE_MS);
  });

  it('finds nothing changed where it cuts connections now and then: a read is asked again', async () => {
    let turn = 0;
    health.behave = (response) => (turn++ % 8 === 0 ? response.socket?.destroy() : response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(WELL)));
    for (let time = 0; time < 40; time++) expect((await ask()).answer).toMatchObject({ data: { clinic: { name: '第一诊所' } } });
    expect(turn).toBeLessThanOrEqual(40 * 1.25);
  });

  it('is not asked again for a mutation', async () => {
    let turn = 0;
    health.behave = (response) => {
      turn++;
      response.socket?.destroy();
    };
    expect((await ask('mutation { openClinic { name } }')).answer).toMatchObject({ data: { openClinic: null }, errors: [{ extensions: { code: 'REGISTER_UNAVAILABLE' } }] });
    expect(turn).toBe(1);
  });
});

describe('extensions.departments', () => {
  it('is there only for a client who asks for it', async () => {
    expect(await house.ask(QUERY)).toEqual({ status: 200, data: { grid: { name: '第一网格' }, ...WELL.data } });
  });

  it('says of a department whose register is down that it failed, though it answers itself', async () => {
    health.behave = (response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { clinic: null }, errors: [{ message: 'health: no register', path: ['clinic'], extensions: { code: 'REGISTER_UNAVAILABLE' } }] }));
    expect((await ask()).answer.extensions).toMatchObject({ departments: { health: { outcome: 'failed' }, community: { outcome: 'answered' } } });
  });

  it('names only departments that were asked', async () => {
    expect(Object.keys(((await ask('{ grid { name } }')).answer.extensions as { departments: object }).departments)).toEqual(['community']);
  });
});
