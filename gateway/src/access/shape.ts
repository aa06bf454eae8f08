import { collectFields } from '@linli/graph-execution';
import { getNamedType, isCompositeType, isObjectType, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLOutputType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
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
    const type = this.given.schema.getType(name);
    return isObjectType(type) ? [...collectFields(this.given, type, this.selected)].map(([key, nodes]) => this.toEntry(key, { name, nodes })) : [];
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
