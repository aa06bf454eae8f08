import { getNamedType, isObjectType, type GraphQLObjectType, type SelectionSetNode } from 'graphql';
import { collectFields, type AskedDocument } from './collect-fields.js';
import type { ContractRules } from './contract-rules.js';
import type { ReferenceRights } from './reference-rights.js';

export interface FieldsAsked extends AskedDocument {
  readonly rules: ContractRules;
  readonly rights: ReferenceRights;
}

export interface PersonalFields {
  readonly asked: Set<string>;
  readonly allowed: Set<string>;
  /** With objects of which nothing but that they are there is answered: the gateway may ask for them or not. */
  readonly possible: Set<string>;
}

/** The personal fields of an operation, and those of them that its caller may read. @returns whether anything of it is left. */
export function notePersonalFields(type: GraphQLObjectType, { sets, given, into, isOpen = true }: { readonly sets: readonly SelectionSetNode[]; readonly given: FieldsAsked; readonly into: PersonalFields; readonly isOpen?: boolean }): boolean {
  let isLeft = false;
  for (const field of [...collectFields(sets, given).values()].flat()) {
    const definition = type.getFields()[field.name.value];
    if (!definition) {
      isLeft = true;
      continue;
    }
    const coordinate = `${type.name}.${field.name.value}`;
    const mayAsk = isOpen && given.rules.mayAsk(type, { field, variables: given.variables, rights: given.rights });
    const below = getNamedType(definition.type);
    const isRead = mayAsk && (!isObjectType(below) || !field.selectionSet || hasAnything(below, { field: field.selectionSet, given }));
    if (isObjectType(below) && field.selectionSet) notePersonalFields(below, { sets: [field.selectionSet], given, into, isOpen: mayAsk });
    if (given.rules.isPersonal(coordinate)) into.asked.add(coordinate);
    if (isRead && given.rules.isPersonal(coordinate)) into.allowed.add(coordinate);
    if (mayAsk && given.rules.isPersonal(coordinate)) into.possible.add(coordinate);
    isLeft ||= isRead;
  }
  return isLeft;
}

function hasAnything(type: GraphQLObjectType, { field, given }: { readonly field: SelectionSetNode; readonly given: FieldsAsked }): boolean {
  // A part that is left out by a condition keeps its object in the operation.
  return notePersonalFields(type, { sets: [field], given: { ...given, isEverything: true }, into: { asked: new Set(), allowed: new Set(), possible: new Set() } });
}
