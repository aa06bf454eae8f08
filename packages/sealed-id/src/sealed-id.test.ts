import { openId, sealId, useSealKey } from './sealed-id.js';

const SECRET = 'a sealing key for tests only';
const NUMBERS = [0, 1, 42, 20_000, 1_000_000, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

it('does not seal before it has a key', () => {
  expect(() => sealId('resident', 1)).toThrow('useSealKey');
  expect(() => openId('resident', 'AAAAAAAAAAAAAAAAAAAAAA')).toThrow('useSealKey');
});

describe('a sealed id', () => {
  beforeEach(() => useSealKey(SECRET));

  it.each(NUMBERS)('brings %i back as it was, in 22 characters of its own', (number) => {
    const id = sealId('resident', number);
    expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(openId('resident', id)).toBe(number);
    expect(sealId('resident', number)).toBe(id);
  });

  it('is another for each number and each kind', () => {
    const ids = NUMBERS.flatMap((number) => [sealId('resident', number), sealId('household', number)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is not taken for one of another kind', () => {
    expect(openId('household', sealId('resident', 7))).toBeNull();
    expect(openId('resident', sealId('household', 7))).toBeNull();
  });

  it('is refused when any one of its characters was changed', () => {
    const id = sealId('resident', 7);
    const opened = [...id].flatMap((character, place) => [...ALPHABET].filter((other) => other !== character).map((other) => openId('resident', id.slice(0, place) + other + id.slice(place + 1))));
    expect(opened).toHaveLength(22 * 63);
    expect(opened.filter((number) => number !== null)).toEqual([]);
  });

  it('has one spelling only, though its last character carries four bits that say nothing', () => {
    const id = sealId('resident', 7);
    const last = ALPHABET.indexOf(id.slice(-1));
    const others = [...ALPHABET].filter((_each, value) => value >> 4 === last >> 4 && value !== last).map((character) => id.slice(0, -1) + character);
    expect(others).toHaveLength(15);
    for (const other of others) {
      expect(Buffer.from(other, 'base64url')).toEqual(Buffer.from(id, 'base64url'));
      expect(openId('resident', other)).toBeNull();
    }
  });

  it.each([
    ['empty text', ''], ['a bare number', '7'], ['one character too few', 'A'.repeat(21)], ['one too many', 'A'.repeat(23)], ['22 characters that nobody sealed', 'A'.repeat(22)],
    ['padding', `${'A'.repeat(22)}==`], ['plain base64', `${'A'.repeat(20)}+/`], ['a line end', `${'A'.repeat(22)}\n`],
  ])('is not %s', (_case, id) => {
    expect(openId('resident', id)).toBeNull();
  });

  it('does not hold in another deployment', () => {
    const id = sealId('resident', 7);
    useSealKey('the key of another district');
    expect(openId('resident', id)).toBeNull();
    expect(sealId('resident', 7)).not.toBe(id);
  });

  it.each([-1, 2 ** 32])('is not made of %d, which no register mints', (number) => {
    expect(() => sealId('resident', number)).toThrow();
  });
});
