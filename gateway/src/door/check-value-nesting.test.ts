import { DEEPEST_NESTING } from './check-nesting.js';
import { checkValueNesting } from './check-value-nesting.js';

const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => Array.from({ length: levels }).reduce((inner) => wrap(inner), 1 as unknown);
const refusal = expect.objectContaining({ message: 'variables: expected at most 100 levels, but got more', extensions: expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }) as object }) as Error;

describe('how deep variables nest', () => {
  it.each<[string, (inner: unknown) => unknown]>([['objects', (inner) => ({ all: inner })], ['lists', (inner) => [inner]]])('is counted in %s', (_what, wrap) => {
    expect(() => checkValueNesting(nested(DEEPEST_NESTING, wrap))).not.toThrow();
    for (const levels of [DEEPEST_NESTING + 1, 10_000, 100_000]) expect(() => checkValueNesting(nested(levels, wrap))).toThrow(refusal);
  });

  it('is that of the deepest, wherever it stands', () => {
    expect(() => checkValueNesting({ flat: Array.from({ length: 10_000 }, () => ({ a: 1 })), deep: nested(DEEPEST_NESTING, (inner) => [null, inner, 'x']) })).toThrow(refusal);
  });

  it.each([[undefined], [null], [{}], [{ a: '{'.repeat(500) }]])('is nothing to object to in %j', (variables) => {
    expect(() => checkValueNesting(variables)).not.toThrow();
  });
});
