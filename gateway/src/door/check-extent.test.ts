import { parse } from 'graphql';
import { checkExtent, MOST_ALIASES, MOST_FIELDS } from './check-extent.js';
import { DEEPEST_NESTING } from './check-nesting.js';

/** A document whose fragments each stand in the one before: two levels each, none deeper in the text than two. */
function chain(fragments: number): string {
  const links = Array.from({ length: fragments }, (_none, n) => `fragment F${n} on R { a { ${n + 1 < fragments ? `...F${n + 1}` : 'b'} } }`);
  return `{ ...F0 } ${links.join(' ')}`;
}

/** A document whose fragments each spread the next twice: two fields, then four, then eight. */
function doubling(fragments: number): string {
  const links = Array.from({ length: fragments }, (_none, n) => `fragment F${n} on R { ${n + 1 < fragments ? `a { ...F${n + 1} } b { ...F${n + 1} }` : 'a b'} }`);
  return `{ ...F0 } ${links.join(' ')}`;
}

const check = (document: string) => (): void => checkExtent(parse(document));
const refusal = (expected: string): Error => expect.objectContaining({ message: `document: expected ${expected}, but got more`, extensions: expect.objectContaining({ code: 'DOCUMENT_TOO_LARGE' }) as object }) as Error;

describe('how far a document goes', () => {
  it('is counted through its fragments in depth', () => {
    const most = DEEPEST_NESTING / 2 - 1;
    expect(check(chain(most))).not.toThrow();
    expect(check(chain(most + 1))).toThrow(refusal('at most 100 levels'));
    expect(check(chain(1_000))).toThrow(refusal('at most 100 levels'));
  });

  it('is counted through its fragments in breadth', () => {
    expect(check(doubling(12))).not.toThrow();
    expect(check(doubling(13))).toThrow(refusal('at most 10000 fields once its fragments are spread'));
    expect(check(doubling(45))).toThrow(refusal('at most 10000 fields once its fragments are spread'));
  });

  it('is counted without fragments as well', () => {
    expect(check(`{ ${'a '.repeat(MOST_FIELDS)} }`)).not.toThrow();
    expect(check(`{ ${'a '.repeat(MOST_FIELDS + 1)} }`)).toThrow(refusal('at most 10000 fields once its fragments are spread'));
    expect(check(`{ a { ... { ... on R { b } } } } ${'{ a '.repeat(101)}${'}'.repeat(101)}`)).toThrow(refusal('at most 100 levels'));
  });

  it('is counted in other names as well', () => {
    const renamed = (count: number): string => `{ ${Array.from({ length: count }, (_none, n) => `a${n}: a`).join(' ')} }`;
    expect(check(renamed(MOST_ALIASES))).not.toThrow();
    expect(check(renamed(MOST_ALIASES + 1))).toThrow(refusal('at most 1000 aliases'));
    expect(check(renamed(10_000))).toThrow(refusal('at most 1000 aliases'));
    expect(check(`{ ...F ...F } fragment F on R ${renamed(501)}`)).toThrow(refusal('at most 1000 aliases'));
  });

  it('does not grow with fragments that nobody spreads', () => {
    expect(check(`{ a } ${chain(500).slice('{ ...F0 }'.length)}`)).not.toThrow();
  });

  it('is counted in a moment', () => {
    const began = Date.now();
    expect(check(chain(1_400))).toThrow();
    expect(check(doubling(500))).toThrow();
    expect(Date.now() - began).toBeLessThan(1_000);
  });
});
