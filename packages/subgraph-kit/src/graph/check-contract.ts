import { Kind, parse, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';

const LEVELS = new Set(['S0', 'S1', 'S2', 'S3', 'S4']);
const OPEN_LEVELS = new Set(['S0', 'S1']);

/**
 * Checks a department's SDL against the rules of the house: every type, field, argument and enum value is described, every field classified, and from S2 up nullable.
 * @returns one sentence a fault, each with its coordinate; none when the contract is sound.
 */
export function checkContract(sdl: string): string[] {
  return objectsOf(parse(sdl, { noLocation: true }));
}

function objectsOf(document: DocumentNode): string[] {
  const faults: string[] = [];
  const described = (coordinate: string, node: { readonly description?: { readonly value: string } | undefined }): void => {
    if (!node.description?.value) faults.push(`${coordinate}: expected a description with its Chinese term first, but got none`);
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const type = definition.name.value;
    const isRoot = type === 'Query' || type === 'Mutation';
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      if (!isRoot) described(type, definition);
      for (const field of definition.fields ?? []) {
        described(`${type}.${field.name.value}`, field);
        faults.push(...fieldFaults(type, field));
        for (const argument of field.arguments ?? []) described(`${type}.${field.name.value}(${argument.name.value}:)`, argument);
      }
    }
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      described(type, definition);
      for (const field of definition.fields ?? ([] as InputValueDefinitionNode[])) described(`${type}.${field.name.value}`, field);
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      described(type, definition);
      for (const value of definition.values ?? []) described(`${type}.${value.name.value}`, value);
    }
  }
  return faults;
}

function fieldFaults(type: string, field: FieldDefinitionNode): string[] {
  const coordinate = `${type}.${field.name.value}`;
  const level = levelOf(field);
  if (level === null) return [`${coordinate}: expected @classified(level:), but got none`];
  if (!LEVELS.has(level)) return [`${coordinate}: expected a level from S0 to S4, but got ${level}`];
  // A guarded field has to be able to be left out; were it non-null, one refusal would erase its parent.
  if (!OPEN_LEVELS.has(level) && field.type.kind === Kind.NON_NULL_TYPE) return [`${coordinate}: expected a ${level} field to be nullable, but it is non-null`];
  return [];
}

function levelOf(field: FieldDefinitionNode): string | null {
  const directive = field.directives?.find(({ name }) => name.value === 'classified');
  const value = directive?.arguments?.find(({ name }) => name.value === 'level')?.value;
  return value && (value.kind === Kind.STRING || value.kind === Kind.ENUM) ? value.value : null;
}
