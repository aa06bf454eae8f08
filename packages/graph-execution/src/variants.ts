import { Kind, valueFromASTUntyped, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

export type Variables = Readonly<Record<string, unknown>>;

const KEPT = 64;

/** The operation of a document that a name stands for; the only one where none is given. The document has been validated. */
export function operationOf(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  return document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION && (operationName === null || each.name?.value === operationName)) as OperationDefinitionNode;
}

/** The fragments of a document, by name. */
export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
}

/** What a variable has as its value: what was given, or else its default. */
export function valueOf(name: string, variables: Variables, defaults: ReadonlyMap<string, unknown>): unknown {
  return Object.hasOwn(variables, name) && variables[name] !== undefined ? variables[name] : defaults.get(name);
}

/** The values that an operation has for variables that are not given. */
export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): ReadonlyMap<string, unknown> {
  return new Map(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [])));
}

/** Variables by which a document leaves something out, by name. */
export function readSwitches(document: DocumentNode): readonly string[] {
  const switches = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) switches.add(value.name.value);
    },
  });
  return [...switches].sort();
}

/** What is made of an operation, once for each way in which its conditions can turn out; the latest 64 are kept. */
export class Variants<T> {
  private readonly defaults: ReadonlyMap<string, unknown>;
  private readonly switches: readonly string[];
  private readonly made = new LRUCache<string, { readonly variant: T }>({ max: KEPT });

  constructor(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    private readonly make: (isTrue: ReadonlySet<string>) => T,
  ) {
    this.defaults = defaultsOf(operation);
    this.switches = readSwitches(document);
  }

  /** @param variables those that were given. */
  for(variables: Variables): T {
    let key = '';
    for (const name of this.switches) key += valueOf(name, variables, this.defaults) === true ? '1' : '0';
    let made = this.made.get(key);
    if (!made) this.made.set(key, (made = { variant: this.make(new Set(this.switches.filter((_name, place) => key[place] === '1'))) }));
    return made.variant;
  }
}
