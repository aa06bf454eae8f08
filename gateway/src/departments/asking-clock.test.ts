import { openTestHouse } from '../test-house.js';
import { AskingClock } from './asking-clock.js';

const TIMEOUT_MS = 4_000;
const ROOT_MS = 700;

describe('the time that a department has', () => {
  afterEach(() => jest.useRealTimers());

  it('begins with the operation, less what answering takes, and a fifth of it ago at most', () => {
    jest.useFakeTimers({ now: 0 });
    const clock = new AskingClock(5_000);
    const began = performance.now() - 100;
    jest.advanceTimersByTime(600);
    expect(clock.askedAt()).toBe(began);
    jest.advanceTimersByTime(2_000);
    expect(clock.askedAt()).toBe(performance.now() - 1_100);
  });

  it('is one for whoever finds and whoever tells: an answer comes within it', async () => {
    const house = await openTestHouse({
      community: { sdl: 'type Query { clinic: Clinic } type Clinic @key(fields: "no") { no: Int }', answer: { data: { clinic: { __typename: 'Clinic', no: 1 } } }, delayMs: ROOT_MS },
      health: { sdl: 'type Clinic @key(fields: "no") { no: Int name: String }', answer: { data: null }, behave: () => undefined },
    }, { resilience: { timeoutMs: TIMEOUT_MS } });
    const answer = await house.ask('{ clinic { no name } }', { 'linli-report': 'departments' });
    expect(answer).toMatchObject({ data: { clinic: { no: 1, name: null } }, errors: [{ path: ['clinic', 'name'], extensions: { code: 'REGISTER_UNAVAILABLE' } }] });
    const { departments } = answer.extensions as { readonly departments: Readonly<Record<string, { readonly milliseconds: number }>> };
    expect(departments.health?.milliseconds).toBeLessThan(TIMEOUT_MS - ROOT_MS / 2);
    await house.close();
  });
});
