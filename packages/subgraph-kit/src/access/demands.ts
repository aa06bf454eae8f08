import type { SensitivityLevel } from '@linli/vocabulary';
import { isAbstractType, Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type ValueNode } from 'graphql';

/** What a caller has to hold to read one field. */
export interface Demand {
  /** `Type.field`. */
  readonly coordinate: string;
  readonly level: SensitivityLevel;
  /** One of these sets has to be held whole; none where the field needs no scope. */
  readonly scopeSets: readonly (readonly string[])[];
}

/**
 * What the fields of a document ask of their reader, each coordinate once: from the department's own SDL, so that it holds whoever sent the document. Fragments and all operations count, and what `@skip` leaves out counts too.
 * @param schema whose field definitions carry `@classified` and `@requiresScopes`.
 */
export function demandsOf(schema: GraphQLSchema, document: DocumentNode): readonly Demand[] {
  const demands = new Map<string, Demand>();
  const types = new TypeInfo(schema);
  const take = (parent: GraphQLNamedType, field: GraphQLField<unknown, unknown>): void => {
    const coordinate = `${parent.name}.${field.name}`;
    if (demands.has(coordinate)) return;
    const demand = demandOf(coordinate, field);
    if (demand) demands.set(coordinate, demand);
  };
  visit(document, visitWithTypeInfo(types, {
    Field() {
      const parent = types.getParentType();
      const field = types.getFieldDef();
      if (!parent || !field || field.name.startsWith('__')) return;
      take(parent, field as GraphQLField<unknown, unknown>);
      // Through an interface a field is read of every type that has it.
      const possible = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [];
      for (const type of possible) take(type, type.getFields()[field.name] as GraphQLField<unknown, unknown>);
    },
  }));
  return [...demands.values()];
}

/** Null where anybody may read the field. */
function demandOf(coordinate: string, { astNode }: GraphQLField<unknown, unknown>): Demand | null {
  const level = stringsIn(argumentOf(astNode, 'classified', 'level'))[0] as SensitivityLevel | undefined;
  const scopes = argumentOf(astNode, 'requiresScopes', 'scopes');
  const scopeSets = scopes?.kind === Kind.LIST ? scopes.values.map(stringsIn) : [];
  return scopeSets.length === 0 && (level ?? 'S0') <= 'S1' ? null : { coordinate, level: level ?? 'S0', scopeSets };
}

type Definition = GraphQLField<unknown, unknown>['astNode'];

function argumentOf(definition: Definition, directive: string, argument: string): ValueNode | undefined {
  return definition?.directives?.find(({ name }) => name.value === directive)?.arguments?.find(({ name }) => name.value === argument)?.value;
}

function stringsIn(value: ValueNode | undefined): string[] {
  if (value?.kind === Kind.LIST) return value.values.flatMap(stringsIn);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? [value.value] : [];
}
