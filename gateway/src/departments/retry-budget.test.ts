import { RetryBudget } from './retry-budget.js';

/** How many retries are made of calls that all fail. */
function retriesOf(budget: RetryBudget, calls: number): number {
  let retries = 0;
  for (let call = 0; call < calls; call++) {
    budget.earn();
    if (budget.spend()) retries++;
  }
  return retries;
}

it('lets a tenth of all calls be made again, and ten at the beginning', () => {
  expect(retriesOf(new RetryBudget(0.1), 1_000)).toBe(109);
});

it('saves up no more than ten, however long all goes well', () => {
  const budget = new RetryBudget(0.5);
  for (let call = 0; call < 1_000; call++) budget.earn();
  expect(Array.from({ length: 20 }, () => budget.spend()).filter(Boolean)).toHaveLength(10);
});

it('lets nothing be made again where its share is none', () => {
  expect(retriesOf(new RetryBudget(0), 1_000)).toBe(0);
});
