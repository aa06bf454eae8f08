import { isIsoDate, linliError, parsePartialDate } from '@linli/vocabulary';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { openId, sealId, type SealedKind } from '@linli/sealed-id';

/** A resident's sealed number: departments see a number, clients 22 opaque characters. */
export const ResidentId = createSealedScalar('ResidentId', 'resident', '居民标识. A resident\'s sealed number: 22 characters, opaque, valid in this deployment only.');

/** A household's sealed number. */
export const HouseholdId = createSealedScalar('HouseholdId', 'household', '户标识. A household\'s sealed number: 22 characters, opaque, valid in this deployment only.');

/** A calendar day. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '日期. A calendar day, YYYY-MM-DD (GB/T 7408).',
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(textOf(node)),
});

/** A day of which only the year, or the year and month, may be known. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: '日期（可不完整）. A day, or the part of it that the register knows: YYYY, YYYY-MM or YYYY-MM-DD.',
  serialize: serializePartialDate,
  parseValue: parsePartial,
  parseLiteral: (node) => parsePartial(textOf(node)),
});

/** A point in time, UTC. */
export const Instant = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: '时刻. A point in time, ISO 8601 in UTC, such as 2026-06-30T08:15:00Z.',
  serialize: (value) => String(value),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(textOf(node)),
});

function createSealedScalar(name: string, kind: SealedKind, description: string): GraphQLScalarType<number, string> {
  const open = (value: unknown): number => {
    const number = typeof value === 'string' ? openId(kind, value) : null;
    if (number === null) throw linliError('ID_INVALID', { subject: name, expected: `the id of a ${kind} of this deployment`, got: typeof value === 'string' ? `${value.length} characters` : typeof value });
    return number;
  };
  return new GraphQLScalarType<number, string>({ name, description, serialize: (value) => sealId(kind, value as number), parseValue: open, parseLiteral: (node) => open(textOf(node)) });
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw linliError('DATE_INVALID', { subject: 'Date', expected: 'a calendar day as YYYY-MM-DD', got: describe(value) });
}

const WHOLE_DAY = /^\d{4}-(?!00)\d{2}-(?!00)\d{2}$/;

// A register may hold 1949-00-00; the graph says 1949. A date that cannot be read is not guessed: it is null in the mapper, never here.
function serializePartialDate(value: unknown): string {
  // As a mapper gives it, whole: thousands of a page, read once already.
  if (typeof value === 'string' && WHOLE_DAY.test(value)) return value;
  return parsePartialDate(String(value))?.text ?? String(value);
}

function parsePartial(value: unknown): string {
  const parsed = typeof value === 'string' ? parsePartialDate(value) : null;
  if (parsed) return parsed.text;
  throw linliError('DATE_INVALID', { subject: 'PartialDate', expected: 'YYYY, YYYY-MM or YYYY-MM-DD', got: describe(value) });
}

// Date.parse takes 30 February for 2 March, and a time without an offset for one of the server's own zone.
const INSTANT = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

function parseInstant(value: unknown): string {
  const [text, day] = (typeof value === 'string' ? INSTANT.exec(value) : null) ?? [];
  if (text !== undefined && day !== undefined && isIsoDate(day) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw linliError('DATE_INVALID', { subject: 'Instant', expected: 'an ISO 8601 instant with its offset', got: describe(value) });
}

function textOf(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `${value.length} characters` : typeof value;
}
