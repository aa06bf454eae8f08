import type { AccessEntry } from '../access-entry.js';
import type { EntryRow } from '../chain/canonical-entry.js';
import { fieldSetOf, type FieldSet } from '../field-set.js';

/** An entry in the form in which it is stored and hashed, but for its place in the log. */
export interface PreparedEntry {
  readonly row: Omit<EntryRow, 'id' | 'at' | 'batch'>;
  readonly sets: readonly FieldSet[];
}

/** Prepares an entry: what is hashed must be what PostgreSQL gives back. */
export function prepareEntry(entry: AccessEntry): PreparedEntry {
  const fields = fieldSetOf(entry.fields);
  const refused = entry.refusedFields.length > 0 ? fieldSetOf(entry.refusedFields) : null;
  return {
    row: {
      subject: storable(entry.subject), department: storable(entry.department), roles: entry.roles.map(storable), purpose: storableOrNull(entry.purpose), caseNo: storableOrNull(entry.caseNo),
      operation: storableOrNull(entry.operation), documentHash: entry.documentHash, residents: [...new Set(entry.residents)].sort((one, other) => one - other),
      fieldSet: fields.id, refusedSet: refused?.id ?? null, outcome: entry.outcome, refusal: storableOrNull(entry.refusal),
      hiddenUntil: entry.hidden?.until ?? null, hiddenBasis: storableOrNull(entry.hidden?.basis ?? null),
    },
    sets: refused ? [fields, refused] : [fields],
  };
}

// PostgreSQL keeps no NUL, and UTF-8 no half of a surrogate pair.
function storable(text: string): string {
  return Buffer.from(text.replaceAll('\0', '')).toString();
}

function storableOrNull(text: string | null): string | null {
  return text === null ? null : storable(text);
}
