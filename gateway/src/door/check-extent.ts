import { fragmentsOf } from '@linli/graph-execution';
import { linliError } from '@linli/vocabulary';
import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { DEEPEST_NESTING } from './check-nesting.js';

/** How many fields a document may ask for, once its fragments are spread; a hundred times what a page of a front end asks. */
export const MOST_FIELDS = 10_000;

/** How many of them may go by another name: under names of its own a document can ask the same over and over. */
export const MOST_ALIASES = 1_000;

interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Checks how deep and how wide a document is where its fragments stand: a chain of them nests, and one in another doubles, without any part of the text doing so, and the planner's time grows with
 * the square of both.
 * @param document one that has been validated: no fragment contains itself.
 * @throws DOCUMENT_TOO_LARGE
 */
export function checkExtent(document: DocumentNode): void {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, Extent>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, fields, aliases } = extentOf(definition.selectionSet, fragments, known);
    if (depth > DEEPEST_NESTING) throw refusal(`at most ${DEEPEST_NESTING} levels`);
    if (fields > MOST_FIELDS) throw refusal(`at most ${MOST_FIELDS} fields once its fragments are spread`);
    if (aliases > MOST_ALIASES) throw refusal(`at most ${MOST_ALIASES} aliases`);
  }
}

// Each selection is looked at once, however often its fragment is spread.
function extentOf(selected: SelectionSetNode, fragments: Fragments, known: Map<SelectionSetNode, Extent>): Extent {
  const before = known.get(selected);
  if (before) return before;
  let depth = 0;
  let fields = 0;
  let aliases = 0;
  for (const selection of selected.selections) {
    const below = selectionSetOf(selection, fragments);
    const extent = below ? extentOf(below, fragments, known) : { depth: 0, fields: 0, aliases: 0 };
    depth = Math.max(depth, extent.depth);
    fields += extent.fields + (selection.kind === Kind.FIELD ? 1 : 0);
    aliases += extent.aliases + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0);
  }
  const extent = { depth: depth + 1, fields, aliases };
  known.set(selected, extent);
  return extent;
}

function selectionSetOf(selection: SelectionNode, fragments: Fragments): SelectionSetNode | undefined {
  return selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)?.selectionSet : selection.selectionSet;
}

function refusal(expected: string): Error {
  return linliError('DOCUMENT_TOO_LARGE', { subject: 'document', expected, got: 'more' });
}
