import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { QueryConfig } from 'pg';
import type { Reader } from '../access/reader.js';
import { rowFilter, type RowFilter } from '../access/row-filter.js';
import { selectionFor } from '../access/selection.js';
import { tableOf, type RecordClass } from './columns.js';
import type { Condition } from './condition.js';
import type { CountedQuestion } from './counted-question.js';
import type { Reads } from './read-connections.js';
import type { ReadStore, ReadStores } from './read-store.js';
import { toRegisterError } from './register-error.js';
import type { RowsEvent, StatementEvent } from './statement-event.js';

const statements = channel('linli:statement');
const rowsRead = channel('linli:rows');
const names = new Map<string, string>();

/** A department's register as one request sees it: its connections, and the caller whose rows they are. */
export class RegisterDatabase {
  private readonly loaders = new Map<string, Map<unknown, unknown>>();
  private readsInFlight = 0;
  private waiting: (() => void)[] = [];
  private isFlushing = false;
  private readonly residents = new Set<number>();
  private readonly questions: CountedQuestion[] = [];

  constructor(
    readonly department: string,
    private readonly reader: Reader,
    private readonly reads: Reads,
    private readonly stores: ReadStores = new Map(),
  ) {}

  /** The day of the request in China, YYYY-MM-DD. */
  get today(): string {
    return this.reader.today;
  }

  /** Whether every column is read for everybody, because nothing is decided about fields. */
  get isForAll(): boolean {
    return this.reads.isForAll ?? false;
  }

  /** A database beside the register, by its name. */
  store(name: string): ReadStore {
    const store = this.stores.get(name);
    if (!store) throw new Error(`${this.department}: expected its declaration to name the store ${name}, but it does not`);
    return store;
  }

  /**
   * Runs a read in a prepared statement.
   * @throws REGISTER_UNAVAILABLE when the database cannot be reached or does not answer in time.
   */
  async read<R extends object>(text: string, values: readonly unknown[]): Promise<R[]> {
    if (statements.hasSubscribers) statements.publish({ department: this.department, text, values } satisfies StatementEvent);
    this.readsInFlight++;
    try {
      const result = await this.reads.query<R>({ name: nameOf(text), text, values: values as unknown[] } satisfies QueryConfig);
      if (rowsRead.hasSubscribers) rowsRead.publish({ department: this.department, text, values, caseNo: this.reader.caseNo ?? null, rows: result.rows } satisfies RowsEvent);
      return result.rows;
    } catch (error) {
      throw toRegisterError(this.department, error);
    } finally {
      this.readsInFlight--;
      this.flushSoon();
    }
  }

  /**
   * Runs a loader's batch once no read of this request is in flight, so that keys that different lists come upon at different moments still travel in one statement:
   * a request reads level by level, each table once a level.
   */
  readonly schedule = (batch: () => void): void => {
    this.waiting.push(batch);
    this.flushSoon();
  };

  /**
   * Runs a statement that changes rows; it is one transaction.
   * @returns the rows that it names in RETURNING.
   * @throws REGISTER_UNAVAILABLE when the database cannot be reached or does not answer in time: it may have been written or not.
   */
  async write<R extends object>(text: string, values: readonly unknown[]): Promise<R[]> {
    if (statements.hasSubscribers) statements.publish({ department: this.department, text, values } satisfies StatementEvent);
    try {
      return (await this.reads.query<R>({ text, values: values as unknown[] })).rows;
    } catch (error) {
      throw toRegisterError(this.department, error);
    }
  }

  private flushSoon(): void {
    if (this.isFlushing || this.waiting.length === 0 || this.readsInFlight > 0) return;
    this.isFlushing = true;
    // After all promise jobs of this tick: whatever resolvers still ask for belongs to the same level.
    void Promise.resolve().then(() => process.nextTick(() => this.flush()));
  }

  private flush(): void {
    this.isFlushing = false;
    if (this.readsInFlight > 0) return;
    const batches = this.waiting;
    this.waiting = [];
    for (const batch of batches) batch();
  }

  /**
   * The request's loader for one reading: the same statement with the same values and the same mapper is one loader, so that two fields that read alike share a statement
   * however often their resolvers make it.
   */
  loader<L>(reading: string, toType: unknown, create: () => L): L {
    let byMapper = this.loaders.get(reading);
    if (!byMapper) this.loaders.set(reading, (byMapper = new Map()));
    let loader = byMapper.get(toType) as L | undefined;
    if (!loader) byMapper.set(toType, (loader = create()));
    return loader;
  }

  /** Notes of whom rows tell that are handed out: the gateway puts it on record before it answers. Rows that are read and not handed out (one more than a page has) tell nobody anything. */
  noteRead<R extends object>(record: RecordClass<R>, rows: readonly R[]): void {
    for (const property of tableOf(record).residents) {
      for (const row of rows) this.note((row as Readonly<Record<string, unknown>>)[property]);
    }
  }

  /** Notes of whom something tells that is no row of the register. */
  noteResidents(residentNos: readonly number[]): void {
    this.note(residentNos);
  }

  /** The residents of whom this request was told, each once. */
  get residentsRead(): number[] {
    return [...this.residents];
  }

  /** Notes of a question that is answered in counts whom it has counted. */
  noteCounted(question: CountedQuestion): void {
    this.questions.push(question);
  }

  /** The questions in which this request has counted residents. */
  get counted(): readonly CountedQuestion[] {
    return this.questions;
  }

  private note(value: unknown): void {
    if (typeof value === 'number') this.residents.add(value);
    else if (Array.isArray(value)) for (const each of value as readonly number[]) this.residents.add(each);
  }

  /** Which rows of a record the caller may read, as conditions of a list or a count. */
  rowFilter(record: RecordClass): readonly Condition[] {
    return this.filterOf(record).conditions;
  }

  /** The same with what is hidden and what is refused apart, for reading by key. */
  filterOf(record: RecordClass): RowFilter {
    return rowFilter(this.reader, record);
  }

  /** A record's columns as a statement selects them from its table `t`: null in place of those that the caller may not read. One string for the same caller and record. */
  selectionOf(record: RecordClass): string {
    return this.isForAll ? tableOf(record).selection : selectionFor({ caller: this.reader.caller, department: this.department }, record);
  }
}

// One name per text: PostgreSQL prepares it once per connection, and plans it once for every batch size, because keys travel as one array.
function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('base64url');
    if (names.size < 10_000) names.set(text, name);
  }
  return name;
}
