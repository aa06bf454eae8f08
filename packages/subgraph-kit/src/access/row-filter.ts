import type { RecordClass } from '../register/columns.js';
import type { Condition } from '../register/condition.js';
import { protectionOf, type Refusal } from './protection.js';
import type { Reader } from './reader.js';

/** A refusal as it stands for one reader. */
export interface RowRefusal extends Omit<Refusal, 'rule'> {
  readonly unless: Condition;
}

/** The rows of a record that a reader may read. */
export interface RowFilter {
  /** Rows that do not meet these are as if they were not there. */
  readonly hides: readonly Condition[];
  /** Rows that do not meet these are refused, in the order in which they are told. */
  readonly refuses: readonly RowRefusal[];
  /** What a row meets that is neither hidden nor refused: every list, count and page adds them to its statement. */
  readonly conditions: readonly Condition[];
}

interface Known {
  readonly today: string;
  readonly filters: Map<RecordClass, RowFilter>;
}

// The verifier hands out one object for a caller as long as his token lasts.
const knownOf = new WeakMap<Reader['caller'], Known>();

/**
 * The rows of a record that a reader may read: a department decides by itself, from the signed caller. What the rules are stands beside the records (`@Protected`); jurisdiction, one's own rows,
 * children, sealed files and endings are in this folder.
 * @returns one object for the same caller, day and record, so that what is made of it can be kept.
 */
export function rowFilter(reader: Reader, record: RecordClass): RowFilter {
  let known = knownOf.get(reader.caller);
  if (known?.today !== reader.today) knownOf.set(reader.caller, (known = { today: reader.today, filters: new Map() }));
  let filter = known.filters.get(record);
  if (!filter) known.filters.set(record, (filter = makeFilter(reader, record)));
  return filter;
}

function makeFilter(reader: Reader, record: RecordClass): RowFilter {
  const protection = protectionOf(record);
  const hides = protection.hides.flatMap((rule) => rule(reader, record) ?? []);
  const refuses = protection.refuses.flatMap(({ rule, ...told }) => {
    const unless = rule(reader, record);
    return unless === null ? [] : [{ ...told, unless }];
  });
  return { hides, refuses, conditions: [...hides, ...refuses.map(({ unless }) => unless)] };
}
