import { Kind, type GraphQLError, type GraphQLScalarType, type ValueNode } from 'graphql';
import { sealId, useSealKey } from '@linli/sealed-id';
import { CalendarDate, HouseholdId, Instant, PartialDate, ResidentId } from './scalars.js';

beforeAll(() => useSealKey('a sealing key for tests only'));

function refusalOf(work: () => unknown): GraphQLError {
  try {
    work();
  } catch (error) {
    return error as GraphQLError;
  }
  throw new Error('scalar: expected a refusal, but the value was taken');
}

const literal = (value: string): ValueNode => ({ kind: Kind.STRING, value });

const SCALARS: readonly (readonly [GraphQLScalarType, string, readonly (readonly [string, string])[], readonly string[]])[] = [
  [CalendarDate, 'DATE_INVALID', [['2026-06-30', '2026-06-30'], ['2024-02-29', '2024-02-29']], ['', '2026-02-29', '2026-13-01', '2026-06-31', '20260630', '2026-6-3', '2026-06-30T00:00:00Z', ' 2026-06-30', '2026-06-30\n', '0']],
  [PartialDate, 'DATE_INVALID', [['1949', '1949'], ['1949-05', '1949-05'], ['1949-05-01', '1949-05-01'], ['1949-00-00', '1949']], ['', '49', '1949-13', '1949-02-30', '0000', '1949-00-05', 'spring 1949']],
  [Instant, 'DATE_INVALID', [['2026-06-30T08:15:00Z', '2026-06-30T08:15:00.000Z'], ['2026-06-30T16:15:00+08:00', '2026-06-30T08:15:00.000Z'], ['2026-06-30T08:15:00.123Z', '2026-06-30T08:15:00.123Z']],
    ['', '2026-06-30', '2026-02-30T08:15:00Z', '2026-06-30T25:00:00Z', '2026-06-30T08:15:00', 'now', '1751270400000', '2026-06-30T', '2026-06-30T08:15:00Zulu']],
];

describe.each(SCALARS.map(([scalar, code, taken, refused]) => ({ name: scalar.name, scalar, code, taken, refused })))('$name', ({ scalar, code, taken, refused }) => {
  it.each(taken)('takes %s, as a variable and in a document', (text, value) => {
    expect(scalar.parseValue(text)).toBe(value);
    expect(scalar.parseLiteral(literal(text))).toBe(value);
  });

  it.each(refused)('refuses %j, and does not repeat it', (text) => {
    for (const error of [refusalOf(() => scalar.parseValue(text)), refusalOf(() => scalar.parseLiteral(literal(text)))]) {
      expect(error.extensions.code).toBe(code);
      if (text.length > 2) expect(JSON.stringify([error.message, error.extensions])).not.toContain(text);
    }
  });

  it.each([1, true, null, {}, ['2026-06-30'], new Date(0)])('refuses %j, which is no text', (value) => {
    expect(refusalOf(() => scalar.parseValue(value)).extensions.code).toBe(code);
  });

  it('refuses a number in a document', () => {
    expect(refusalOf(() => scalar.parseLiteral({ kind: Kind.INT, value: '2026' })).extensions.code).toBe(code);
  });
});

describe.each([{ name: 'ResidentId', scalar: ResidentId, kind: 'resident' as const, other: 'household' as const }, { name: 'HouseholdId', scalar: HouseholdId, kind: 'household' as const, other: 'resident' as const }])('$name', ({ scalar, kind, other }) => {
  it('gives a number out sealed and takes it back', () => {
    const id = scalar.serialize(7);
    expect(id).toBe(sealId(kind, 7));
    expect(scalar.parseValue(id)).toBe(7);
    expect(scalar.parseLiteral(literal(id as string))).toBe(7);
  });

  it.each([['of another kind', sealId], ['that nobody gave out', () => 'A'.repeat(22)], ['that is a bare number', () => '7']] as const)('refuses an id %s', (_case, make) => {
    useSealKey('a sealing key for tests only');
    const id = make(other, 7);
    const error = refusalOf(() => scalar.parseValue(id));
    expect(error.extensions.code).toBe('ID_INVALID');
    if (id.length > 2) expect(JSON.stringify([error.message, error.extensions])).not.toContain(id);
  });

  it.each([7, null, true, {}])('refuses %j, which is no text', (value) => {
    expect(refusalOf(() => scalar.parseValue(value)).extensions.code).toBe('ID_INVALID');
  });

  it('refuses a number in a document', () => {
    expect(refusalOf(() => scalar.parseLiteral({ kind: Kind.INT, value: '7' })).extensions.code).toBe('ID_INVALID');
  });
});

it('gives the part of a day out that is known', () => {
  expect(['1949-00-00', '19490500', '1949-05-01'].map((text) => PartialDate.serialize(text))).toEqual(['1949', '1949-05', '1949-05-01']);
});
