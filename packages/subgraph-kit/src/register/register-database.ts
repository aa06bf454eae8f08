import type { QueryConfig } from 'pg';
import type { Reader } from '../access/reader.js';
import { rowFilter, type RowFilter } from '../access/row-filter.js';
import { selectionFor } from '../access/selection.js';
import { tableOf, type RecordClass } from './columns.js';
import type { Condition } from './condition.js';
import type { CountedQuestion } from './counted-question.js';
import type { Reads } from './read-connections.js';
import { ReadLevels } from './read-levels.js';
import type { ReadStore, ReadStores } from './read-store.js';
import type { RegisterBook } from './register-book.js';
import { tellRows, tellStatement } from './register-events.js';
import { toRegisterError } from './register-error.js';
import type { KeyedStatement, JointReads } from './joint-reads.js';
import { nameOf } from './statement-name.js';

/** What a department's register is read through: its connections, and readings that share statements over them. */
export interface RegisterReads {
  readonly reads: Reads;
  readonly joint: JointReads;
  readonly book: RegisterBook;
}

/** A department's register as one request sees it: its connections, and the caller whose rows they are. */
export class RegisterDatabase {
  private readonly loaders = new Map<string, Map<unknown, unknown>>();
  private readonly levels = new ReadLevels();
  private readonly residents = new Set<number>();
  private readonly questions: CountedQuestion[] = [];

  constructor(
    readonly department: string,
    private readonly reader: Reader,
    private readonly register: RegisterReads,
    private readonly stores: ReadStores = new Map(),
  ) {}

  /** The day of the request in China, YYYY-MM-DD. */
  get today(): string {
    return this.reader.today;
  }

  /** Whether every column is read for everybody, because nothing is decided about fields. */
  get isForAll(): boolean {
    return this.register.reads.isForAll ?? false;
  }

  /** What of the register is of no request, the same as long as it is open. */
  get book(): RegisterBook {
    return this.register.book;
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
    tellStatement(this.department, text, values);
    return this.reading({ text, values }, async () => (await this.register.reads.query<R>({ name: nameOf(text), text, values: values as unknown[] } satisfies QueryConfig)).rows);
  }

  /**
   * Finds rows by keys, in one statement with whoever reads by the same at the same time.
   * @returns the rows of these keys, in the statement's order; not to be changed.
   * @throws REGISTER_UNAVAILABLE when the database cannot be reached or does not answer in time.
   */
  async readByKey<R extends object>(statement: KeyedStatement, keys: readonly (string | number)[]): Promise<R[]> {
    return this.reading({ text: statement.text, values: [keys, ...statement.values] }, () => this.register.joint.read<R>(statement, keys));
  }

  private async reading<R extends object>({ text, values }: { readonly text: string; readonly values: readonly unknown[] }, read: () => Promise<R[]>): Promise<R[]> {
    try {
      const rows = await this.levels.during(read);
      tellRows({ department: this.department, text, values, caseNo: this.reader.caseNo ?? null, rows });
      return rows;
    } catch (error) {
      throw toRegisterError(this.department, error);
    }
  }

  /** Runs a loader's batch with its level; see ReadLevels. */
  get schedule(): (batch: () => void) => void {
    return this.levels.schedule;
  }

  /**
   * Runs a statement that changes rows; it is one transaction.
   * @returns the rows that it names in RETURNING.
   * @throws REGISTER_UNAVAILABLE when the database cannot be reached or does not answer in time: it may have been written or not.
   */
  async write<R extends object>(text: string, values: readonly unknown[]): Promise<R[]> {
    tellStatement(this.department, text, values);
    try {
      return (await this.register.reads.query<R>({ text, values: values as unknown[] })).rows;
    } catch (error) {
      throw toRegisterError(this.department, error);
    }
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
