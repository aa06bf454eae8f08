import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { openTestHouse, type TestHouse } from '../test-house.js';

const SDL = 'type Query { grids(first: Int): [Grid] } type Grid { name: String }';
/** Answers 2,400 values: 1,200 grids, and the name of each. */
const LARGE = `{ ${['grids', 'b: grids', 'c: grids', 'd: grids', 'e: grids', 'f: grids'].map((field) => `${field}(first: 200) { name }`).join(' ')} }`;
const SMALL = '{ grids(first: 1) { name } }';
const ANSWER = JSON.stringify({ data: { grids: [], b: [], c: [], d: [], e: [], f: [] } });

let house: TestHouse;
let asked: ServerResponse[];

beforeEach(async () => {
  asked = [];
  house = await openTestHouse({ community: { sdl: SDL, answer: { data: null }, behave: (response) => asked.push(response) } }, { limits: { valuesAtOnce: 5_000 } });
});
afterEach(() => house.close());

const answer = (place: number): unknown => asked[place]?.writeHead(200, { 'content-type': 'application/json' }).end(ANSWER);

async function askedUpTo(count: number): Promise<number> {
  for (let left = 200; left > 0 && asked.length < count; left -= 1) await wait(10);
  // For one too many.
  await wait(100);
  return asked.length;
}

it('operations that answer much begin as others end, and those that answer little at once', async () => {
  const large = [1, 2, 3].map(() => house.ask(LARGE));
  expect(await askedUpTo(2)).toBe(2);
  const small = house.ask(SMALL);
  expect(await askedUpTo(3)).toBe(3);
  answer(2);
  expect((await small).status).toBe(200);
  expect(asked.length).toBe(3);
  answer(0);
  expect(await askedUpTo(4)).toBe(4);
  for (const place of [1, 3]) answer(place);
  expect((await Promise.all(large)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

it('one that waits for a department that is silent lets others begin after a second', async () => {
  const large = [1, 2, 3].map(() => house.ask(LARGE));
  expect(await askedUpTo(2)).toBe(2);
  await wait(1_200);
  expect(asked.length).toBe(3);
  for (const place of [0, 1, 2]) answer(place);
  expect((await Promise.all(large)).map(({ status }) => status)).toEqual([200, 200, 200]);
});

it('one whose client has gone away has no turn', async () => {
  const [first, second] = [1, 2].map(() => house.ask(LARGE));
  expect(await askedUpTo(2)).toBe(2);
  const leaving = new AbortController();
  const gone = house.ask(LARGE, {}, leaving.signal).catch(() => 'gone');
  await wait(100);
  leaving.abort();
  expect(await gone).toBe('gone');
  const last = house.ask(LARGE);
  answer(0);
  // The last one's, and not that of whoever left before it.
  expect(await askedUpTo(3)).toBe(3);
  for (const place of [1, 2]) answer(place);
  expect((await Promise.all([first, second, last])).map((each) => each?.status)).toEqual([200, 200, 200]);
});

it('one that comes when five hundred wait is told so at once, and when to ask again', async () => {
  const leaving = new AbortController();
  const waiting = Array.from({ length: 502 }, () => house.ask(LARGE, {}, leaving.signal).catch(() => null));
  let last = await house.ask(LARGE, {}, AbortSignal.timeout(500)).catch(() => null);
  for (let left = 20; left > 0 && last === null; left -= 1) last = await house.ask(LARGE, {}, AbortSignal.timeout(500)).catch(() => null);
  expect(last).toMatchObject({ status: 503, errors: [{ message: 'gateway: expected at most 500 operations that wait for their turn, but got more', extensions: { code: 'OVERLOADED', retryAfter: 1 } }] });
  expect(last).not.toHaveProperty('data');
  leaving.abort();
  await Promise.all(waiting);
});
