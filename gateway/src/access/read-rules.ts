import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { bothRules, ownRule } from './own-rule.js';
import { readOwners } from './read-owners.js';
import type { Rule } from './rule.js';
import { readSecurityDirectives } from './security-directives.js';

/** Who may read what of a supergraph. What has no rule is everybody's whom the door lets in. */
export interface AccessRules {
  /** Of `Type.field` of object types: what field, its type and what it answers ask for together; of `Type.field(argument:)` and `Input.field` likewise. */
  readonly byCoordinate: ReadonlyMap<string, Rule>;
  /** Departments that answer `Type.field`. */
  readonly owners: ReadonlyMap<string, readonly string[]>;
}

/** A type of the supergraph, with what our reading needs of it. */
interface ReadType {
  readonly name: string;
  readonly isObject: boolean;
  readonly isInput: boolean;
  readonly interfaces: readonly string[];
  readonly directives: readonly ConstDirectiveNode[];
  readonly fields: readonly (FieldDefinitionNode | InputValueDefinitionNode)[];
}

interface Reading {
  readonly types: ReadonlyMap<string, ReadType>;
  /** The rules that stand in the SDL, by coordinate. */
  readonly own: ReadonlyMap<string, Rule>;
  readonly implementers: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the rules of a supergraph: `@requiresScopes`, `@policy` and `@classified`.
 *
 * Composition writes onto an interface what its implementing types ask for together. We decide by the type that an object has, so an interface's own rule holds only where none of its types has one.
 * @throws Error when it has rules that this gateway does not enforce.
 */
export function readRules(supergraphSdl: string): AccessRules {
  const supergraph = parse(supergraphSdl, { noLocation: true });
  const reading = read(supergraph);
  const byCoordinate = new Map<string, Rule>();
  const add = (coordinate: string, rule: Rule | null): void => void (rule && byCoordinate.set(coordinate, rule));
  for (const type of reading.types.values()) {
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.name.value}`;
      if (type.isInput) add(coordinate, bothRules(reading.own.get(coordinate), reading.own.get(nameOf(field.type))));
      if (!type.isObject || !('arguments' in field)) continue;
      add(coordinate, bothRules(typeRule(reading, type.name), fieldRule(reading, { type, name: field.name.value }), typeRule(reading, nameOf(field.type))));
      for (const argument of field.arguments ?? []) add(`${coordinate}(${argument.name.value}:)`, argumentRule(reading, { type, field, argument }));
    }
  }
  return { byCoordinate, owners: readOwners(supergraph) };
}

function read(supergraph: DocumentNode): Reading {
  const names = readSecurityDirectives(supergraph);
  const types = readTypes(supergraph);
  const own = new Map<string, Rule>();
  const implementers = new Map<string, string[]>();
  const note = (coordinate: string, directives: readonly ConstDirectiveNode[] | undefined): void => {
    const rule = ownRule(directives, { names, coordinate });
    if (rule) own.set(coordinate, rule);
  };
  for (const type of types.values()) {
    note(type.name, type.directives);
    for (const name of type.isObject ? type.interfaces : []) implementers.set(name, [...(implementers.get(name) ?? []), type.name]);
    for (const field of type.fields) {
      note(`${type.name}.${field.name.value}`, field.directives);
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : []) note(`${type.name}.${field.name.value}(${argument.name.value}:)`, argument.directives);
    }
  }
  return { types, own, implementers };
}

function readTypes(supergraph: DocumentNode): Map<string, ReadType> {
  const types = new Map<string, ReadType>();
  for (const node of supergraph.definitions) {
    if (!/Type(Definition|Extension)$/.test(node.kind) || !('name' in node) || !node.name) continue;
    const name = node.name.value;
    const before = types.get(name);
    types.set(name, {
      name, isObject: node.kind === Kind.OBJECT_TYPE_DEFINITION || (before?.isObject ?? false), isInput: node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || (before?.isInput ?? false),
      interfaces: [...(before?.interfaces ?? []), ...('interfaces' in node ? (node.interfaces ?? []).map((one) => one.name.value) : [])],
      directives: [...(before?.directives ?? []), ...((node.directives ?? []) as readonly ConstDirectiveNode[])], fields: [...(before?.fields ?? []), ...('fields' in node ? (node.fields ?? []) : [])],
    });
  }
  return types;
}

function typeRule(reading: Reading, name: string): Rule | null {
  // An interface as what a field answers: what its types ask for is asked of each of them.
  if (reading.implementers.has(name)) return inherited(reading, { from: name, place: '', mine: null });
  const mine = reading.own.get(name) ?? null;
  return bothRules(mine, ...(reading.types.get(name)?.interfaces ?? []).map((from) => inherited(reading, { from, place: '', mine })));
}

function fieldRule(reading: Reading, { type, name }: { readonly type: ReadType; readonly name: string }): Rule | null {
  const mine = reading.own.get(`${type.name}.${name}`) ?? null;
  return bothRules(mine, ...type.interfaces.map((from) => inherited(reading, { from, place: `.${name}`, mine })));
}

/** What an interface's own rule adds to that of one of its types: scopes where none of its types asks for any there, the level where the type has none. */
function inherited({ own, implementers }: Reading, { from, place, mine }: { readonly from: string; readonly place: string; readonly mine: Rule | null }): Rule | null {
  const rule = own.get(from + place);
  if (!rule) return null;
  const isExplained = (implementers.get(from) ?? []).map((type) => own.get(type + place)).some((one) => one && one.scopes.length + one.policies.length > 0);
  return { scopes: isExplained ? [] : rule.scopes, policies: isExplained ? [] : rule.policies, level: mine?.level === null || !mine ? rule.level : null };
}

function argumentRule({ own }: Reading, { type, field, argument }: { readonly type: ReadType; readonly field: FieldDefinitionNode; readonly argument: InputValueDefinitionNode }): Rule | null {
  const place = `${field.name.value}(${argument.name.value}:)`;
  return bothRules(own.get(`${type.name}.${place}`), ...type.interfaces.map((one) => own.get(`${one}.${place}`)), own.get(nameOf(argument.type)));
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
