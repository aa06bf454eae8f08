import { Kind, visit, type DocumentNode, type FieldNode, type NameNode } from 'graphql';

/** What the planner may add to what is asked, of whatever type. */
export interface AddedNames {
  isAdded(name: string): boolean;
  /** Whether it may add it with arguments. */
  hasArguments(name: string): boolean;
}

/**
 * Names for a plan. The planner adds the departments' keys, and what they require of one another, under their own names; a field that a client calls so, or asks with arguments of his own, is planned under
 * another name, so that each of the two keeps its value.
 */
export interface PlanNames {
  /** The document to plan; the client's own where no name has to change. */
  readonly document: DocumentNode;
  /** The name in the plan under which a field of the client comes. */
  planKey(field: FieldNode): string;
  /** The client's name of a part of a plan's path. */
  clientKey(key: string): string;
  /** The client's name of a variable of the plan. */
  clientVariable(name: string): string;
  /** The client's variables as the plan calls them. */
  planVariables(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** The variable in which a plan hands over the entities that it asks a department for. */
const REPRESENTATIONS = 'representations';

export function toPlanNames(document: DocumentNode, added: AddedNames): PlanNames {
  const prefix = freePrefix(document, added);
  const planKey = (field: FieldNode): string => (isTaken(field, added) ? prefix + keyOf(field) : keyOf(field));
  const renamed = rename(document, { prefix, planKey });
  const strip = (key: string): string => (key.startsWith(prefix) ? key.slice(prefix.length) : key);
  return renamed === document
    ? { document, planKey: keyOf, clientKey: (key) => key, clientVariable: (name) => name, planVariables: (variables) => variables }
    : { document: renamed, planKey, clientKey: strip, clientVariable: strip, planVariables: ({ [REPRESENTATIONS]: own, ...others }) => (own === undefined ? others : { ...others, [prefix + REPRESENTATIONS]: own }) };
}

function rename(document: DocumentNode, { prefix, planKey }: { readonly prefix: string; readonly planKey: (field: FieldNode) => string }): DocumentNode {
  const representations = (name: NameNode): NameNode | undefined => (name.value === REPRESENTATIONS ? { ...name, value: prefix + REPRESENTATIONS } : undefined);
  return visit(document, {
    Field: (field) => {
      const key = planKey(field);
      return key === keyOf(field) ? undefined : { ...field, alias: { kind: Kind.NAME, value: key } };
    },
    Variable: (variable) => {
      const name = representations(variable.name);
      return name ? { ...variable, name } : undefined;
    },
  });
}

function isTaken({ alias, name, arguments: given = [] }: FieldNode, added: AddedNames): boolean {
  if (alias && alias.value !== name.value) return added.isAdded(alias.value) || alias.value.startsWith('__');
  return added.hasArguments(name.value) || (given.length > 0 && added.isAdded(name.value));
}

/** A beginning that no name of the document has, and with which none becomes one that the planner adds. */
function freePrefix(document: DocumentNode, added: AddedNames): string {
  const names: string[] = [];
  visit(document, { Name: ({ value }) => void names.push(value) });
  let prefix = 'asked_';
  while (names.some((name) => name.startsWith(prefix) || added.isAdded(prefix + name))) prefix = `_${prefix}`;
  return prefix;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
