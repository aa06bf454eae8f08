import { setTimeout as wait } from 'node:timers/promises';
import { OperationTurns, type EndTurn, type Taker, type TurnLimits } from './operation-turns.js';

const LIMITS: TurnLimits = { valuesAtOnce: 1_000, few: 100, mostWaiting: 5, mostMs: 60_000 };

const CLERK: Taker = { caller: 'clerk-1', isGone: () => false };

/** Asks for turns, and says which have begun. */
function ask(turns: OperationTurns, values: readonly number[]): { readonly begun: number[]; readonly ends: Map<number, EndTurn> } {
  const begun: number[] = [];
  const ends = new Map<number, EndTurn>();
  for (const [place, each] of values.entries()) {
    void turns.take(each, CLERK).then((end) => {
      begun.push(place);
      ends.set(place, end);
    });
  }
  return { begun, ends };
}

it('operations begin in their order, as many as are not too much together', async () => {
  const { begun, ends } = ask(new OperationTurns(LIMITS), [400, 600, 500, 400, 200]);
  await wait(1);
  expect(begun).toEqual([0, 1]);
  ends.get(0)?.();
  await wait(1);
  // 400 would have room, and stands behind 500.
  expect(begun).toEqual([0, 1]);
  ends.get(1)?.();
  await wait(1);
  expect(begun).toEqual([0, 1, 2, 3]);
  ends.get(2)?.();
  ends.get(2)?.();
  await wait(1);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

it('one that answers little waits for nobody, and nobody for it', async () => {
  const turns = new OperationTurns(LIMITS);
  const { begun } = ask(turns, [1_000, 500, 100, 1]);
  await wait(1);
  expect(begun.sort()).toEqual([0, 2, 3]);
});

it('one that answers more than all may begins when nothing else runs', async () => {
  const { begun, ends } = ask(new OperationTurns(LIMITS), [200, 50_000, 200]);
  await wait(1);
  expect(begun).toEqual([0]);
  ends.get(0)?.();
  await wait(1);
  expect(begun).toEqual([0, 1]);
  ends.get(1)?.();
  await wait(1);
  expect(begun).toEqual([0, 1, 2]);
});

it('one that takes too long holds up the others no longer', async () => {
  const { begun, ends } = ask(new OperationTurns({ ...LIMITS, mostMs: 30 }), [1_000, 1_000, 1_000]);
  await wait(10);
  expect(begun).toEqual([0]);
  await wait(40);
  expect(begun).toEqual([0, 1]);
  // Its turn is over already.
  ends.get(0)?.();
  await wait(1);
  expect(begun).toEqual([0, 1]);
});

it('callers have their turns one after the other, however many operations one of them has', async () => {
  const turns = new OperationTurns(LIMITS);
  const begun: string[] = [];
  let end: EndTurn = () => undefined;
  const takes = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'].map(async (name) => {
    end = await turns.take(1_000, { caller: name[0] ?? '', isGone: () => false });
    begun.push(name);
  });
  for (const _each of takes) {
    await wait(1);
    end();
  }
  await Promise.all(takes);
  expect(begun).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2']);
});

it('whoever has gone away has no turn, and holds up nobody', async () => {
  const turns = new OperationTurns(LIMITS);
  let isGone = false;
  const end = await turns.take(1_000, CLERK);
  const gone = turns.take(1_000, { caller: 'clerk-2', isGone: () => isGone });
  const next = turns.take(1_000, CLERK);
  isGone = true;
  end();
  await expect(gone).rejects.toMatchObject({ extensions: { code: 'OVERLOADED', got: 'nobody' } });
  (await next)();
});

it('no more wait than may', async () => {
  const turns = new OperationTurns(LIMITS);
  const ends = await Promise.all([turns.take(1_000, CLERK)]);
  const waiting = Array.from({ length: 5 }, () => turns.take(1_000, CLERK));
  await expect(turns.take(1_000, CLERK)).rejects.toMatchObject({ extensions: { code: 'OVERLOADED', expected: 'at most 5 operations that wait for their turn', retryAfter: 1 } });
  for (const turn of waiting) {
    ends.pop()?.();
    ends.push(await turn);
  }
});
