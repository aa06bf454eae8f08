import type { FetchNode } from '@apollo/query-planner';
import type { DepartmentAnswer } from '../departments/department.js';
import type { Data } from './run.js';

interface Early {
  readonly representation: Readonly<Data>;
  readonly answer: Promise<DepartmentAnswer>;
}

/** What one operation has asked of departments before the object was there about which it is. */
export class EarlyAnswers {
  private readonly byFetch = new Map<FetchNode, Early>();

  note(fetch: FetchNode, early: Early): void {
    // Whoever waits for it meets the failure; nobody else need.
    early.answer.catch(() => undefined);
    this.byFetch.set(fetch, early);
  }

  /** The answer about exactly these; null where something else was asked, or nothing. */
  take(fetch: FetchNode, representations: readonly Readonly<Data>[]): Promise<DepartmentAnswer> | null {
    const early = this.byFetch.get(fetch);
    if (!early || representations.length !== 1 || !areEqual(early.representation, representations[0] as Data)) return null;
    this.byFetch.delete(fetch);
    return early.answer;
  }

  /** Resolves when what nobody took is answered as well: a department tells with its answer whom it has read, and that goes on record. */
  async settled(): Promise<void> {
    for (const { answer } of this.byFetch.values()) await answer.catch(() => undefined);
  }
}

/** Whether two representations, each of a type and a key that is one value, say the same. */
function areEqual(one: Readonly<Data>, other: Readonly<Data>): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => Object.hasOwn(other, name) && one[name] === other[name]);
}
