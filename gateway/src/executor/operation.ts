import { collectFields, defaultsOf, fragmentsOf, operationOf, readVariables, Variants, type Variables } from '@linli/graph-execution';
import { execute, getNamedType, isAbstractType, isCompositeType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLError, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { PlanNames } from './plan-names.js';
import { compileProjection, type Project } from './projection.js';
import type { Data } from './run.js';

/** Types that are looked at to find whether a field asks for nothing. */
const MOST_LOOKS = 10_000;

/** How an operation is answered, for some values of the variables by which it leaves things out. */
export interface Variant {
  readonly project: Project;
  /** Names under which departments answer at the root: the plan's, and the client's. */
  readonly rootKeys: readonly { readonly from: string; readonly key: string }[];
  /** Answers what is asked about the schema itself; null when nothing is. */
  readonly introspect: ((variables: Variables) => Readonly<Data>) | null;
}

/** One operation of a document, as the client asked it. */
export class Operation {
  readonly definition: OperationDefinitionNode;
  readonly defaults: ReadonlyMap<string, unknown>;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly variants: Variants<Variant>;
  /** What is wrong with variables; none where they fit. */
  readonly faultsOf: (variables: Variables) => readonly GraphQLError[];

  constructor(private readonly given: { readonly schema: GraphQLSchema; readonly document: DocumentNode; readonly operationName: string | null; readonly names: Pick<PlanNames, 'planKey'> }) {
    const { schema, document, operationName } = given;
    this.definition = operationOf(document, operationName);
    this.fragments = fragmentsOf(document);
    this.defaults = defaultsOf(this.definition);
    this.variants = new Variants(document, this.definition, (isTrue) => this.compile(isTrue));
    const read = readVariables({ schema, document, operation: this.definition });
    this.faultsOf = (variables) => read(variables).errors;
  }

  /** How it is answered for these variables. */
  variantFor(variables: Variables): Variant {
    return this.variants.for(variables);
  }

  private compile(isTrue: ReadonlySet<string>): Variant {
    const { schema, names } = this.given;
    const collecting = { schema, fragments: this.fragments, isTrue };
    const root = schema.getRootType(this.definition.operation) as GraphQLObjectType;
    const fields = [...collectFields(collecting, root, [this.definition.selectionSet])];
    const own = fields.flatMap(([, nodes]) => (isIntrospection(nodes[0]) ? nodes : []));
    return {
      project: compileProjection({ ...collecting, planKey: names.planKey }, root, [this.definition.selectionSet]),
      rootKeys: fields.flatMap(([key, nodes]) => (!nodes[0] || nodes[0].name.value.startsWith('__') || asksNothing(collecting, root, { nodes, look: { left: MOST_LOOKS } }) ? [] : [{ from: names.planKey(nodes[0]), key }])),
      introspect: own.length > 0 ? this.introspecting(own) : null,
    };
  }

  private introspecting(selections: readonly FieldNode[]): NonNullable<Variant['introspect']> {
    const { planKey } = this.given.names;
    // Under the names under which it is looked for, like what departments answer.
    const named = selections.map((field) => ({ ...field, alias: { kind: Kind.NAME as const, value: planKey(field) } }));
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [{ ...this.definition, selectionSet: { kind: Kind.SELECTION_SET, selections: named } }, ...this.fragments.values()] };
    return (variableValues) => {
      const answer = execute({ schema: this.given.schema, document, variableValues });
      return 'then' in answer || !answer.data ? {} : answer.data;
    };
  }
}

/**
 * Whether all that was asked below a field is left out by its conditions, of whatever type its object is: the planner then leaves out the field as well, and nobody is asked for it.
 * @param look how many types may still be looked at: in interfaces within interfaces they multiply, and what is not looked at is taken for asked.
 */
function asksNothing(collecting: Parameters<typeof collectFields>[0], parent: GraphQLObjectType, { nodes, look }: { readonly nodes: readonly FieldNode[]; readonly look: { left: number } }): boolean {
  const type = getNamedType(parent.getFields()[nodes[0]?.name.value ?? '']?.type);
  if (!isCompositeType(type)) return false;
  const selected = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const possible = isAbstractType(type) ? collecting.schema.getPossibleTypes(type) : [type];
  return possible.every((each) => look.left-- > 0 && [...collectFields(collecting, each, selected).values()].every((below) => asksNothing(collecting, each, { nodes: below, look })));
}

function isIntrospection(field: FieldNode | undefined): boolean {
  return field?.name.value === '__schema' || field?.name.value === '__type';
}
