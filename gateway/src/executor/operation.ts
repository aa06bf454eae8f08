import { execute, Kind, valueFromASTUntyped, visit, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { collectFields } from './collect-fields.js';
import { compileProjection, type Project } from './projection.js';
import type { Data } from './run.js';

/** How an operation is answered, for some values of the variables by which it leaves things out. */
export interface Variant {
  readonly project: Project;
  /** Names under which departments answer at the root. */
  readonly rootKeys: readonly string[];
  /** Answers what is asked about the schema itself; null when nothing is. */
  readonly introspect: ((variables: Readonly<Record<string, unknown>>) => Readonly<Data>) | null;
}

const VARIANTS_KEPT = 64;

/** One operation of a document, as the client asked it. */
export class Operation {
  readonly definition: OperationDefinitionNode;
  readonly defaults: ReadonlyMap<string, unknown>;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly switches: readonly string[];
  private readonly variants = new LRUCache<string, Variant>({ max: VARIANTS_KEPT });

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operationName: string | null,
  ) {
    this.definition = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION && (operationName === null || each.name?.value === operationName)) as OperationDefinitionNode;
    this.fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
    this.defaults = new Map((this.definition.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [])));
    this.switches = readSwitches(document);
  }

  /** How it is answered for these variables. */
  variantFor(variables: Readonly<Record<string, unknown>>): Variant {
    let key = '';
    for (const name of this.switches) key += (Object.hasOwn(variables, name) && variables[name] !== undefined ? variables[name] : this.defaults.get(name)) === true ? '1' : '0';
    let variant = this.variants.get(key);
    if (!variant) this.variants.set(key, (variant = this.compile(new Set(this.switches.filter((_name, place) => key[place] === '1')))));
    return variant;
  }

  private compile(isTrue: ReadonlySet<string>): Variant {
    const collecting = { schema: this.schema, fragments: this.fragments, isTrue };
    const root = this.schema.getRootType(this.definition.operation) as GraphQLObjectType;
    const fields = [...collectFields(collecting, root, [this.definition.selectionSet])];
    const own = fields.flatMap(([, nodes]) => (isIntrospection(nodes[0]) ? nodes : []));
    return {
      project: compileProjection(collecting, root, [this.definition.selectionSet]),
      rootKeys: fields.flatMap(([key, [node]]) => (node?.name.value.startsWith('__') ? [] : [key])),
      introspect: own.length > 0 ? this.introspecting(own) : null,
    };
  }

  private introspecting(selections: readonly FieldNode[]): NonNullable<Variant['introspect']> {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...this.definition, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...this.fragments.values()] };
    return (variableValues) => {
      const answer = execute({ schema: this.schema, document, variableValues });
      return 'then' in answer || !answer.data ? {} : answer.data;
    };
  }
}

function isIntrospection(field: FieldNode | undefined): boolean {
  return field?.name.value === '__schema' || field?.name.value === '__type';
}

function readSwitches(document: DocumentNode): readonly string[] {
  const switches = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) switches.add(value.name.value);
    },
  });
  return [...switches].sort();
}
