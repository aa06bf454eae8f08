import { linliError } from '@linli/vocabulary';
import { getNamedType, isInputObjectType, Kind, type FieldNode, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, type ValueNode } from 'graphql';
import { DEEPEST_NESTING } from '../door/check-nesting.js';
import type { AccessRules } from './read-rules.js';
import { lackOf, type Lack, type Rights } from './rule.js';

/** What somebody may not use as input, and where it stands. */
export interface InputDenial {
  readonly coordinate: string;
  readonly lack: Lack;
}

/** A variable of which only its value says whether it may be used. */
export interface Guard {
  readonly key: string;
  readonly variable: string;
  /** @param value what was given for the variable; called only when something was. */
  denialOf(value: unknown): InputDenial | null;
}

export interface Inspection {
  readonly denial: InputDenial | null;
  readonly guards: readonly Guard[];
}

export interface InputRules {
  readonly schema: GraphQLSchema;
  readonly rules: AccessRules;
  readonly rights: Rights;
}

const NOTHING: Inspection = { denial: null, guards: [] };

/**
 * Looks at what somebody hands over: to filter or to order by what he may not read would tell it to him. An argument that is given is used, whatever its value: null as well asks something.
 * A default in the schema is the department's own word, the same for everybody, and is not looked at.
 */
export class InputInspector {
  /** Input types in which there is something, however deep, that may not be used. */
  private readonly guarded: ReadonlySet<GraphQLInputObjectType>;

  constructor(private readonly given: InputRules) {
    const types = Object.values(given.schema.getTypeMap()).filter(isInputObjectType);
    const guarded = new Set<GraphQLInputObjectType>();
    for (let before = -1; before < guarded.size; ) {
      before = guarded.size;
      for (const type of types) if (Object.values(type.getFields()).some((field) => this.denied(`${type.name}.${field.name}`) ?? guarded.has(getNamedType(field.type) as GraphQLInputObjectType))) guarded.add(type);
    }
    this.guarded = guarded;
  }

  /** Looks at the arguments of a field of a type. */
  inspect(type: GraphQLObjectType, field: FieldNode): Inspection {
    return joined((field.arguments ?? []).map(({ name, value }) => {
      const definition = type.getFields()[field.name.value]?.args.find((argument) => argument.name === name.value);
      return definition ? this.inspectGiven(`${type.name}.${field.name.value}(${name.value}:)`, { value, type: definition.type }) : NOTHING;
    }));
  }

  private denied(coordinate: string): InputDenial | null {
    const rule = this.given.rules.byCoordinate.get(coordinate);
    const lack = rule ? lackOf(rule, this.given.rights) : null;
    return lack && { coordinate, lack };
  }

  private guardedTypeOf(type: GraphQLInputType): GraphQLInputObjectType | null {
    const named = getNamedType(type);
    return isInputObjectType(named) && this.guarded.has(named) ? named : null;
  }

  private inspectGiven(coordinate: string, { value, type }: { readonly value: ValueNode; readonly type: GraphQLInputType }): Inspection {
    const denial = this.denied(coordinate);
    if (!denial) return this.inspectValue(value, type);
    if (value.kind !== Kind.VARIABLE) return { denial, guards: [] };
    return { denial: null, guards: [{ key: `${value.name.value} ${coordinate}`, variable: value.name.value, denialOf: () => denial }] };
  }

  private inspectValue(value: ValueNode, type: GraphQLInputType): Inspection {
    const named = this.guardedTypeOf(type);
    if (!named) return NOTHING;
    if (value.kind === Kind.VARIABLE) return { denial: null, guards: [{ key: `${value.name.value} ${named.name}`, variable: value.name.value, denialOf: (given) => this.denialIn(given, { type: named, depth: 0 }) }] };
    if (value.kind === Kind.LIST) return joined(value.values.map((item) => this.inspectValue(item, named)));
    if (value.kind !== Kind.OBJECT) return NOTHING;
    return joined(value.fields.map((field) => {
      const definition = named.getFields()[field.name.value];
      return definition ? this.inspectGiven(`${named.name}.${definition.name}`, { value: field.value, type: definition.type }) : NOTHING;
    }));
  }

  private denialIn(given: unknown, { type, depth }: { readonly type: GraphQLInputObjectType; readonly depth: number }): InputDenial | null {
    if (depth > DEEPEST_NESTING) throw linliError('DOCUMENT_TOO_LARGE', { subject: 'variables', expected: `at most ${DEEPEST_NESTING} levels`, got: 'more' });
    if (Array.isArray(given)) return firstOf(given, (item) => this.denialIn(item, { type, depth: depth + 1 }));
    if (typeof given !== 'object' || given === null) return null;
    return firstOf(Object.entries(given), ([name, value]) => {
      const definition = value === undefined ? undefined : type.getFields()[name];
      if (!definition) return null;
      const below = this.guardedTypeOf(definition.type);
      return this.denied(`${type.name}.${name}`) ?? (below && this.denialIn(value, { type: below, depth: depth + 1 }));
    });
  }
}

function joined(inspections: readonly Inspection[]): Inspection {
  if (inspections.length === 0) return NOTHING;
  return { denial: firstOf(inspections, ({ denial }) => denial), guards: inspections.flatMap(({ guards }) => guards) };
}

function firstOf<T>(items: readonly T[], find: (item: T) => InputDenial | null): InputDenial | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
