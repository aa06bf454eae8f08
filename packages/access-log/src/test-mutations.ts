import type { LogCopy } from './chain/log-copy.js';

/** One thing done to a stored log, and the first batch that is not what was written after it. */
export interface Mutation {
  readonly name: string;
  readonly batch: number;
  readonly changed: LogCopy;
  /** Does the same to a log that others have changed. */
  readonly apply: (log: LogCopy) => LogCopy;
}

type Part = 'batches' | 'entries' | 'readings' | 'counted' | 'fieldSets';
type Row = Readonly<Record<string, unknown>>;

/** Every single edit of a value, deletion, doubling, insertion and exchange of rows, and every cut, of a whole log. */
export function mutationsOf(log: LogCopy): Mutation[] {
  const parts: readonly Part[] = ['batches', 'entries', 'readings', 'counted', 'fieldSets'];
  const plans = parts.flatMap((part) => [...edits(log, part), ...deletions(log, part), ...exchanges(log, part)]);
  return [...plans, ...insertions(log), ...cuts(log)].map((plan) => ({ ...plan, changed: plan.apply(log) }));
}

type Plan = Omit<Mutation, 'changed'>;

function edits(log: LogCopy, part: Part): Plan[] {
  return rowsOf(log, part).flatMap((row, place) => Object.entries(row).flatMap(([key, value]) => otherValues(value).map((other) => {
    const own = batchOf(log, part, row);
    return { name: `edit ${part}[${place}].${key} to ${JSON.stringify(other)}`, batch: movesTo(log, { part, key, other, own }), apply: (given: LogCopy) => replace(given, part, rowsOf(given, part).map((each, at) => (at === place ? { ...each, [key]: other } : each))) };
  })));
}

function deletions(log: LogCopy, part: Part): Plan[] {
  return rowsOf(log, part).map((row, place) => ({ name: `delete ${part}[${place}]`, batch: batchOf(log, part, row), apply: (given: LogCopy) => replace(given, part, rowsOf(given, part).filter((_each, at) => at !== place)) }));
}

/** Exchanges what two rows say, but for their own numbers. */
function exchanges(log: LogCopy, part: Part): Plan[] {
  if (part === 'readings' || part === 'fieldSets') return [];
  const key = KEYS[part];
  const rows = rowsOf(log, part);
  return rows.flatMap((one, place) => rows.slice(place + 1).map((other, step) => {
    const second = place + 1 + step;
    const batch = Math.min(batchOf(log, part, one), batchOf(log, part, other));
    return { name: `exchange ${part}[${place}] and [${second}]`, batch, apply: (given: LogCopy) => exchange(given, { part, key, first: place, second }) };
  }));
}

const KEYS = { batches: 'number', entries: 'id', counted: 'entryId' } as const;

function exchange(given: LogCopy, { part, key, first, second }: { readonly part: Part; readonly key: string; readonly first: number; readonly second: number }): LogCopy {
  const rows = rowsOf(given, part);
  const [one, other] = [rows[first], rows[second]];
  if (!one || !other) return given;
  return replace(given, part, rows.map((row, at) => (at === first ? { ...other, [key]: one[key] } : at === second ? { ...one, [key]: other[key] } : row)));
}

function insertions(log: LogCopy): Plan[] {
  const entries = log.entries.map((entry, place): Plan => ({ name: `insert a copy of entries[${place}]`, batch: entry.batch, apply: (given) => ({ ...given, entries: [...given.entries, { ...entry, id: 1_000 + place }] }) }));
  const batches = log.batches.map((batch, place): Plan => ({ name: `insert a copy of batches[${place}] at the end`, batch: log.batches.length + 1, apply: (given) => ({ ...given, batches: [...given.batches, { ...batch, number: log.batches.length + 1 }] }) }));
  const readings = log.entries.map((entry, place): Plan => ({ name: `insert a reading of entries[${place}]`, batch: entry.batch, apply: (given) => ({ ...given, readings: [...given.readings, { residentNo: 900, at: entry.at, entryId: entry.id }] }) }));
  const counted = log.entries.map((entry, place): Plan => ({ name: `insert a set at entries[${place}]`, batch: entry.batch, apply: (given) => ({ ...given, counted: [...given.counted, { question: 'Q', definition: 'everybody', members: Buffer.alloc(8), at: entry.at, entryId: entry.id }] }) }));
  return [...entries, ...batches, ...readings, ...counted];
}

function cuts(log: LogCopy): Plan[] {
  return log.batches.map(({ number }) => ({
    name: `cut off from batch ${number}`, batch: number,
    apply: (given: LogCopy) => {
      const kept = new Set(given.entries.filter(({ batch }) => batch < number).map(({ id }) => id));
      return { ...given, batches: given.batches.filter((batch) => batch.number < number), entries: given.entries.filter(({ id }) => kept.has(id)), readings: given.readings.filter(({ entryId }) => kept.has(entryId)), counted: given.counted.filter(({ entryId }) => kept.has(entryId)) };
    },
  }));
}

function otherValues(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'string') return [`${value}x`, value.slice(1), value.toUpperCase() === value ? value.toLowerCase() : value.toUpperCase()].filter((other) => other !== value);
  if (Buffer.isBuffer(value)) return [Buffer.from(value.map((byte, place) => (place === value.length - 1 ? byte ^ 1 : byte))), value.subarray(0, -1), Buffer.concat([value, Buffer.of(0)])];
  if (value === null) return ['x'];
  if (Array.isArray(value)) return [...(value.length > 0 ? [value.slice(1)] : []), [...(value as unknown[]), 999], ...(value.length > 1 ? [value.toReversed()] : [])];
  return ['x'];
}

// An entry, a reading or a set that calls itself another batch's is one too many there; a batch without its number is missing.
function movesTo(log: LogCopy, { part, key, other, own }: { readonly part: Part; readonly key: string; readonly other: unknown; readonly own: number }): number {
  if (part === 'entries' && key === 'batch') return Math.min(own, other as number);
  return (part === 'readings' || part === 'counted') && key === 'entryId' ? Math.min(own, log.entries.find(({ id }) => id === other)?.batch ?? own) : own;
}

function batchOf(log: LogCopy, part: Part, row: Row): number {
  if (part === 'batches') return row.number as number;
  if (part === 'entries') return row.batch as number;
  if (part === 'readings' || part === 'counted') return log.entries.find(({ id }) => id === row.entryId)?.batch ?? 0;
  return Math.min(...log.entries.filter(({ fieldSet, refusedSet }) => fieldSet === row.id || refusedSet === row.id).map(({ batch }) => batch));
}

function rowsOf(log: LogCopy, part: Part): readonly Row[] {
  return log[part] as unknown as readonly Row[];
}

function replace(log: LogCopy, part: Part, rows: readonly Row[]): LogCopy {
  return { ...log, [part]: rows };
}
