import { fragmentsOf } from '@linli/graph-execution';
import type { SensitivityLevel } from '@linli/vocabulary';
import {
  getDirectiveValues, getNamedType, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isCompositeType, isInterfaceType, isObjectType, Kind, parse, valueFromASTUntyped, visit,
  type DocumentNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode,
} from 'graphql';

/** An operation of a document, as its caller sent it. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

interface Known {
  /** Variables that decide which fields are asked for (@skip, @include). */
  readonly deciding: readonly string[];
  readonly sets: Map<string, readonly string[]>;
}

interface Walk extends AskedOperation {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly visited: Set<string>;
  readonly found: Set<string>;
}

/** From here up a field is about a person. */
const PERSONAL: ReadonlySet<string> = new Set<SensitivityLevel>(['S2', 'S3', 'S4']);
const SETS_KEPT = 64;

/** Which fields of a supergraph are about persons (S2 and above), and which of them an operation asks for. */
export class ClassifiedFields {
  private readonly personal: ReadonlySet<string>;
  // A document comes again as the same object: it is read once.
  private readonly known = new WeakMap<DocumentNode, Known>();

  constructor(supergraphSdl: string) {
    this.personal = personalIn(supergraphSdl);
  }

  /** @returns their coordinates, sorted; the same list for the same question. */
  askedBy(asked: AskedOperation): readonly string[] {
    const { document, operation } = asked;
    let known = this.known.get(document);
    if (!known) this.known.set(document, (known = { deciding: decidingVariables(document), sets: new Map() }));
    const variables = withDefaults(asked);
    const key = JSON.stringify([operation.name?.value, ...known.deciding.map((name) => variables[name])]);
    let fields = known.sets.get(key);
    if (!fields) {
      fields = this.collect({ ...asked, variables });
      if (known.sets.size < SETS_KEPT) known.sets.set(key, fields);
    }
    return fields;
  }

  private collect(asked: AskedOperation & { readonly variables: Readonly<Record<string, unknown>> }): readonly string[] {
    const fragments = fragmentsOf(asked.document);
    const walk: Walk = { ...asked, fragments, visited: new Set(), found: new Set() };
    const root = asked.schema.getRootType(asked.operation.operation);
    if (root) this.walk(walk, asked.operation.selectionSet, root);
    return [...walk.found].sort();
  }

  private walk(walk: Walk, selected: SelectionSetNode, type: GraphQLCompositeType): void {
    for (const selection of selected.selections) {
      if (!isIncluded(selection, walk)) continue;
      if (selection.kind === Kind.FIELD) this.walkField(walk, selection.name.value, { type, selected: selection.selectionSet });
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.walk(walk, selection.selectionSet, typeNamed(walk.schema, selection.typeCondition?.name.value) ?? type);
      else this.walkFragment(walk, selection.name.value);
    }
  }

  private walkField(walk: Walk, name: string, { type, selected }: { readonly type: GraphQLCompositeType; readonly selected: SelectionSetNode | undefined }): void {
    const owners = isAbstractType(type) ? [type, ...walk.schema.getPossibleTypes(type)] : [type];
    for (const owner of owners) if (this.personal.has(`${owner.name}.${name}`)) walk.found.add(`${owner.name}.${name}`);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const next = field ? getNamedType(field.type) : undefined;
    if (selected && isCompositeType(next)) this.walk(walk, selected, next);
  }

  // Load-bearing: each fragment once. Fragments that spread one another twice each would otherwise be walked without end.
  private walkFragment(walk: Walk, name: string): void {
    if (walk.visited.has(name)) return;
    walk.visited.add(name);
    const fragment = walk.fragments.get(name);
    const type = typeNamed(walk.schema, fragment?.typeCondition.name.value);
    if (fragment && type) this.walk(walk, fragment.selectionSet, type);
  }
}

function personalIn(supergraphSdl: string): ReadonlySet<string> {
  const coordinates = new Set<string>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives = [] } of definition.fields ?? []) {
      const level = directives.find((directive) => directive.name.value === 'classified')?.arguments?.[0]?.value;
      if (level?.kind === Kind.STRING && PERSONAL.has(level.value)) coordinates.add(`${definition.name.value}.${name.value}`);
    }
  }
  return coordinates;
}

function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, { Directive: ({ name, arguments: given = [] }) => {
    if (name.value === 'skip' || name.value === 'include') for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  } });
  return [...names].sort();
}

function withDefaults({ operation, variables }: AskedOperation): Readonly<Record<string, unknown>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : []));
  return defaults.length > 0 ? { ...Object.fromEntries(defaults), ...variables } : (variables ?? {});
}

function isIncluded(selection: SelectionNode, { variables }: Walk): boolean {
  if (!selection.directives?.length) return true;
  try {
    return getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
  } catch {
    // A condition without a value: the operation will be refused for it; until then the field counts as asked for.
    return true;
  }
}

function typeNamed(schema: GraphQLSchema, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : undefined;
}
