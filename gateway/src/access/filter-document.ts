import { Kind, print, visit, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { createHash } from 'node:crypto';
import { checkExtent } from '../door/check-extent.js';
import { filterOperation, type Filtered, type Filtering } from './filter-operation.js';
import type { Denial } from './refusal.js';

/** An operation without what may not be read. */
export interface FilteredDocument extends Filtered {
  /** A document that holds this operation alone, without fragments; null when nothing of it is left. */
  readonly document: DocumentNode | null;
  /** SHA-256 of its text, hexadecimal: what it is planned under. */
  readonly queryHash: string | null;
}

/** How often emptied fields are looked for; a field that became empty then is asked for its existence alone. */
const MOST_ROUNDS = 8;

/**
 * Takes out of a document what its caller may not read, and what would then be asked in vain: a department of whose fields none is left is not asked whether there is an object to have them.
 * @throws DOCUMENT_TOO_LARGE when what is left, written out type by type, is more than can be planned.
 */
export function filterDocument(filtering: Filtering): FilteredDocument {
  const inVain = new Map<FieldNode, Denial>();
  const denialOf: Filtering['denialOf'] = (type, field) => inVain.get(field) ?? filtering.denialOf(type, field);
  let filtered = filterOperation({ ...filtering, denialOf });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const more = filtered.emptied.filter(({ owners }) => !owners.some((owner) => filtered.asked.has(owner)));
    if (more.length === 0) break;
    for (const { field, denial } of more) inVain.set(field, denial);
    filtered = filterOperation({ ...filtering, denialOf });
  }
  const document = filtered.selections.length === 0 ? null : toDocument(filtering.operation, filtered.selections);
  if (document) checkExtent(document);
  return { ...filtered, document, queryHash: document && createHash('sha256').update(print(document)).digest('hex') };
}

function toDocument(operation: OperationDefinitionNode, selections: readonly SelectionNode[]): DocumentNode {
  const rest: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const used = new Set<string>();
  visit({ ...rest, variableDefinitions: [] }, { Variable: ({ name }) => void used.add(name.value) });
  return { kind: Kind.DOCUMENT, definitions: [{ ...rest, variableDefinitions: (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value)) }] };
}
