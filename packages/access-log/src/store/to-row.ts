import { createHash } from 'node:crypto';
import type { AccessEntry, Counted } from '../access-entry.js';
import type { CountedFacts, HashedEntry } from '../chain/canonical-entry.js';
import { isCohortSet } from '../cohort-set/is-cohort-set.js';
import { fieldSetOf, type FieldSet } from '../field-set.js';

/** An entry in the form in which it is stored and hashed, but for its place in the log. */
export interface PreparedEntry {
  readonly row: Omit<HashedEntry, 'id' | 'at' | 'batch'>;
  readonly sets: readonly FieldSet[];
  /** The set of those who were counted; null where nobody was. */
  readonly members: Buffer | null;
}

/**
 * Prepares an entry: what is hashed must be what PostgreSQL gives back.
 * @throws Error for one that reads and counts, or whose set is none: nobody could be told later whether he is in it.
 */
export function prepareEntry(entry: AccessEntry): PreparedEntry {
  const fields = fieldSetOf(entry.fields);
  if (entry.counted && (entry.residents.length > 0 || !isCohortSet(entry.counted.set))) throw new Error('entry: expected residents who were read or a set of those who were counted, but got something else');
  const refused = entry.refusedFields.length > 0 ? fieldSetOf(entry.refusedFields) : null;
  return {
    row: {
      subject: storable(entry.subject), department: storable(entry.department), roles: entry.roles.map(storable), purpose: storableOrNull(entry.purpose), caseNo: storableOrNull(entry.caseNo),
      operation: storableOrNull(entry.operation), documentHash: entry.documentHash, residents: [...new Set(entry.residents)].sort((one, other) => one - other),
      fieldSet: fields.id, refusedSet: refused?.id ?? null, outcome: entry.outcome, refusal: storableOrNull(entry.refusal),
      hiddenUntil: entry.hidden?.until ?? null, hiddenBasis: storableOrNull(entry.hidden?.basis ?? null), counted: entry.counted && factsOf(entry.counted),
    },
    sets: refused ? [fields, refused] : [fields], members: entry.counted?.set ?? null,
  };
}

function factsOf({ question, definition, set }: Counted): CountedFacts {
  return { question: storableOrNull(question), definition: storable(definition), setHash: createHash('sha256').update(set).digest('hex') };
}

// PostgreSQL keeps no NUL, and UTF-8 no half of a surrogate pair.
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', '')).toString();
}

function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
