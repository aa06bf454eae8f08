import { getNamedType, isCompositeType, isAbstractType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { areMet, conditionsOf } from './conditions.js';
import type { Denial } from './refusal.js';

/** A name in the answer: what stands under it, in which type, or why nothing does. */
export interface ShapeEntry {
  readonly key: string;
  readonly denial: Denial | null;
  /** Null for what GraphQL itself answers. */
  readonly type: GraphQLOutputType | null;
  /** What below it differs from what was asked; null when nothing does. */
  readonly below: Shape | null;
}

export interface ShapeOf {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly denied: ReadonlyMap<FieldNode, ReadonlyMap<string, Denial>>;
  readonly touched: ReadonlySet<FieldNode>;
  /** Variables that are true. */
  readonly isTrue: ReadonlySet<string>;
}

/** How the answer looks that the client asked for, by the type that an object turns out to have; worked out once a type. */
export class Shape {
  private readonly byType = new Map<string, readonly ShapeEntry[]>();

  constructor(
    private readonly given: ShapeOf,
    /** What an object here is by what was asked. */
    readonly type: GraphQLCompositeType,
    private readonly selected: readonly SelectionSetNode[],
  ) {}

  /** @param name of a type of object. @returns the names of the answer, in the client's order. */
  entriesOf(name: string): readonly ShapeEntry[] {
    let entries = this.byType.get(name);
    if (!entries) this.byType.set(name, (entries = this.readEntries(name)));
    return entries;
  }

  private readEntries(name: string): ShapeEntry[] {
    const fields = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const selectionSet of this.selected) this.collect(selectionSet, { name, fields, seen });
    return [...fields].map(([key, nodes]) => this.toEntry(key, { name, nodes }));
  }

  // GraphQL specification, 6.3.2 Field Collection.
  private collect({ selections }: SelectionSetNode, into: { readonly name: string; readonly fields: Map<string, FieldNode[]>; readonly seen: Set<string> }): void {
    for (const selection of selections) {
      const conditions = conditionsOf(selection);
      if (conditions === 'never' || !areMet(conditions, this.given.isTrue)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        into.fields.set(key, [...(into.fields.get(key) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && into.seen.has(selection.name.value)) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) into.seen.add(selection.name.value);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.given.fragments.get(selection.name.value) : selection;
      if (fragment && this.applies(fragment.typeCondition?.name.value, into.name)) this.collect(fragment.selectionSet, into);
    }
  }

  private applies(condition: string | undefined, name: string): boolean {
    if (condition === undefined || condition === name) return true;
    const [wanted, type] = [this.given.schema.getType(condition), this.given.schema.getType(name)];
    return isAbstractType(wanted) && isCompositeType(type) && !isAbstractType(type) && this.given.schema.isSubType(wanted, type);
  }

  private toEntry(key: string, { name, nodes }: { readonly name: string; readonly nodes: readonly FieldNode[] }): ShapeEntry {
    const { schema, denied, touched } = this.given;
    const parent = schema.getType(name);
    const type = (parent && 'getFields' in parent ? parent.getFields()[nodes[0]?.name.value ?? '']?.type : null) as GraphQLOutputType | null | undefined;
    const denial = nodes.map((node) => denied.get(node)?.get(name)).find((one) => one !== undefined) ?? null;
    const below = type && getNamedType(type);
    const selected = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return { key, denial, type: type ?? null, below: isCompositeType(below) && nodes.some((node) => touched.has(node)) ? new Shape(this.given, below, selected) : null };
  }
}
