import { fragmentsOf } from '@linli/graph-execution';
import { Kind, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { ArgumentRequirements } from './argument-requirements.js';
import { partDocument } from './part-document.js';

/**
 * Takes a query apart where two of its fields require the same field with other arguments. The planner fetches what they require once, under one name, so that one of them would be worked out of the other's
 * value; planned apart, each has its own.
 * @returns documents that can be run side by side: the first with all fields that nothing stands against, each other one with those that stand against those before it. Mostly the document itself.
 */
export function splitRequirements(document: DocumentNode, operation: OperationDefinitionNode, requirements: ArgumentRequirements): readonly DocumentNode[] {
  if (requirements.size === 0) return [document];
  const groups = groupsOf(namesIn(document), requirements);
  if (groups.length < 2) return [document];
  const fragments = fragmentsOf(document);
  return groups.map((group, place) => {
    const others = new Set(groups.flatMap((other) => (other === group ? [] : other)));
    const isKept = place === 0 ? ({ name }: FieldNode): boolean => !others.has(name.value) : ({ name }: FieldNode): boolean => group.includes(name.value);
    return partDocument({ ...operation, selectionSet: keep(operation.selectionSet, { fragments, isKept, isWhole: place === 0 }) }, new Map());
  });
}

function namesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return names;
}

/** Fields that may be planned together, in as few groups as come of taking them in turn. */
function groupsOf(names: ReadonlySet<string>, requirements: ArgumentRequirements): readonly (readonly string[])[] {
  const groups: { readonly fields: string[]; readonly required: Map<string, string> }[] = [];
  for (const [field, required] of requirements) {
    if (!names.has(field)) continue;
    let group = groups.find((each) => [...required].every(([name, given]) => (each.required.get(name) ?? given) === given));
    if (!group) groups.push((group = { fields: [], required: new Map() }));
    group.fields.push(field);
    for (const [name, given] of required) group.required.set(name, given);
  }
  return groups.map(({ fields }) => fields);
}

interface Keeping {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  isKept(field: FieldNode): boolean;
  /** Whether a field that leads nowhere is kept for itself. */
  readonly isWhole: boolean;
}

/** Fragments are spread: which of their fields are left depends on the part. */
function keep({ selections }: SelectionSetNode, keeping: Keeping): SelectionSetNode {
  const kept = selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return keepField(selection, keeping);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? keeping.fragments.get(selection.name.value) : selection;
    const below = fragment ? keep(fragment.selectionSet, keeping) : null;
    const { directives = [] } = selection;
    return below && below.selections.length > 0 ? [{ kind: Kind.INLINE_FRAGMENT, ...(fragment?.typeCondition ? { typeCondition: fragment.typeCondition } : {}), directives, selectionSet: below }] : [];
  });
  return { kind: Kind.SELECTION_SET, selections: kept };
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function keepField(field: FieldNode, keeping: Keeping): readonly SelectionNode[] {
  if (!field.selectionSet) return keeping.isKept(field) ? [field] : [];
  if (!keeping.isWhole && keeping.isKept(field)) return [field];
  if (keeping.isWhole && !keeping.isKept(field)) return [];
  const below = keep(field.selectionSet, keeping);
  if (below.selections.length > 0) return [{ ...field, selectionSet: below }];
  // An object of which only what is planned elsewhere is asked has to be there nevertheless.
  return keeping.isWhole ? [{ ...field, selectionSet: { ...below, selections: [TYPENAME] } }] : [];
}
