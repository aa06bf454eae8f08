import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { tableOf, type RecordClass, type RecordColumn, type RecordTable } from './columns.js';

// As many rows as are handed to PostgreSQL in one piece; larger pieces gain nothing and cost memory.
const PIECE_ROWS = 2_000;

/** Writes many rows of a register by COPY: the seed's way in. */
export class RegisterWriter {
  private readonly waiting = new Map<RecordTable, string[]>();

  constructor(private readonly client: PoolClient) {}

  /** Puts a row down; it is written at the next flush. Every property of the record has to be there, null where nothing is recorded. */
  put<R extends object>(record: RecordClass<R>, row: R): void {
    const table = tableOf(record);
    let lines = this.waiting.get(table);
    if (!lines) this.waiting.set(table, (lines = []));
    lines.push(toLine(table, row as Record<string, unknown>));
  }

  /** Writes all that waits, one COPY a table. @returns the number of rows written. */
  async flush(): Promise<number> {
    let written = 0;
    for (const [table, lines] of this.waiting) {
      if (lines.length === 0) continue;
      const columns = table.columns.map(({ column }) => column).join(', ');
      await pipeline(Readable.from(pieces(lines)), this.client.query(copyFrom(`COPY ${table.table} (${columns}) FROM STDIN`)));
      written += lines.length;
    }
    this.waiting.clear();
    return written;
  }
}

function* pieces(lines: readonly string[]): Generator<string> {
  for (let start = 0; start < lines.length; start += PIECE_ROWS) yield lines.slice(start, start + PIECE_ROWS).join('');
}

function toLine(table: RecordTable, row: Record<string, unknown>): string {
  const fields = table.columns.map((column) => {
    const value = row[column.property];
    if (value === undefined) throw new Error(`${table.name}: expected a value for ${column.property}, but the seed gave none`);
    return toText(column, value);
  });
  return `${fields.join('\t')}\n`;
}

function toText(column: RecordColumn, value: unknown): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escape(column.isArray ? toArrayText(value as unknown[]) : JSON.stringify(value));
}

// Most values have no special character; the test is cheaper than four replacements.
function escape(text: string): string {
  return /[\\\t\n\r]/.test(text) ? text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r') : text;
}

function toArrayText(values: readonly unknown[]): string {
  return `{${values.map((value) => (typeof value === 'number' ? String(value) : `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)).join(',')}}`;
}
