import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type InputObjectTypeDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { checkFilters } from './check-filters.js';
import { classificationOf, hasDirective, isGuarded, scopesOf } from './classification.js';

const LEVELS = new Set(['S0', 'S1', 'S2', 'S3', 'S4']);

/**
 * Checks a department's SDL against the rules of the house: every type, field, argument and enum value is described, every field classified, and from S2 up nullable and with a scope of the department's; every root field nullable;
 * and no filter narrows a list by what whoever may read the list may not read.
 * @param department the department's name, with which its scopes begin.
 * @returns one sentence a fault, each with its coordinate; none when the contract is sound.
 */
export function checkContract(sdl: string, department: string): string[] {
  const document = parse(sdl, { noLocation: true });
  return [...checkDefinitions(document, department), ...checkFilters(document)];
}

function checkDefinitions(document: DocumentNode, department: string): string[] {
  const faults: string[] = [];
  const described = (coordinate: string, node: { readonly description?: { readonly value: string } | undefined }): void => {
    if (!node.description?.value) faults.push(`${coordinate}: expected a description with its Chinese term first, but got none`);
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    const isRoot = isRootType(type);
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      if (!isRoot) described(type, definition);
      for (const field of definition.fields ?? []) {
        described(`${type}.${field.name.value}`, field);
        faults.push(...fieldFaults(type, field, department));
        for (const argument of field.arguments ?? []) {
          described(`${type}.${field.name.value}(${argument.name.value}:)`, argument);
          faults.push(...inputFaults(`${type}.${field.name.value}(${argument.name.value}:)`, argument, department));
        }
      }
    }
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      described(type, definition);
      for (const field of definition.fields ?? []) {
        described(`${type}.${field.name.value}`, field);
        faults.push(...inputFaults(`${type}.${field.name.value}`, field, askedOf(definition) ?? department));
      }
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      described(type, definition);
      for (const value of definition.values ?? []) described(`${type}.${value.name.value}`, value);
    }
  }
  return faults;
}

function fieldFaults(type: string, field: FieldDefinitionNode, department: string): string[] {
  const coordinate = `${type}.${field.name.value}`;
  const level = classificationOf(field)?.level ?? null;
  if (level === null) return [`${coordinate}: expected @classified(level:), but got none`];
  if (!LEVELS.has(level)) return [`${coordinate}: expected a level from S0 to S4, but got ${level}`];
  const sets = scopesOf(field, 'requiresScopes');
  if (!isGuarded(field)) return [...rootFaults(type, field), ...(sets.length === 0 ? [] : [`${coordinate}: expected no scopes on a ${level} field, because anybody who may ask may read it, but got ${print(sets)}`])];
  // Composition demands of a field that requires another department's fields the scopes of those as well.
  const faults = hasDirective(field, 'requires') ? [] : scopeFaults(coordinate, sets, department);
  if (sets.flat().length === 0) faults.push(`${coordinate}: expected @requiresScopes(scopes:) on a ${level} field, but got none`);
  // A guarded field has to be able to be left out; were it non-null, one refusal would erase its parent.
  if (field.type.kind === Kind.NON_NULL_TYPE) faults.push(`${coordinate}: expected a ${level} field to be nullable, but it is non-null`);
  return faults;
}

/** What all departments share at the root is the whole answer: were a field of it non-null, one silent department would erase the others' as well. */
function rootFaults(type: string, field: FieldDefinitionNode): string[] {
  const coordinate = `${type}.${field.name.value}`;
  return isRootType(type) && field.type.kind === Kind.NON_NULL_TYPE ? [`${coordinate}: expected a field of all departments' root to be nullable, but it is non-null`] : [];
}

function isRootType(type: string): boolean {
  return type === 'Query' || type === 'Mutation';
}

/** An input need not be classified: it is as sensitive as the field that takes it, unless it says so. */
function inputFaults(coordinate: string, input: InputValueDefinitionNode, department: string): string[] {
  const level = classificationOf(input)?.level ?? 'S0';
  if (!LEVELS.has(level)) return [`${coordinate}: expected a level from S0 to S4, but got ${level}`];
  return scopeFaults(coordinate, scopesOf(input, 'classified'), department);
}

/** The department whose indicators an input is made of: whoever asks by them repeats its scopes. */
function askedOf({ directives = [] }: InputObjectTypeDefinitionNode): string | null {
  const value = directives.find(({ name }) => name.value === 'indicators')?.arguments?.find(({ name }) => name.value === 'department')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

/** A department asks for its own scopes only: what opens another's register is not its to say. */
function scopeFaults(coordinate: string, sets: readonly (readonly string[])[], department: string): string[] {
  const foreign = sets.flat().filter((scope) => !scope.startsWith(`${department}:`) || !/:[a-z\d]+(-[a-z\d]+)*$/.test(scope));
  return foreign.map((scope) => `${coordinate}: expected a scope ${department}:<area>, but got ${scope}`);
}

function print(sets: readonly (readonly string[])[]): string {
  return sets.map((set) => set.join(' + ')).join(' or ');
}
