import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { classificationOf, isGuarded } from './classification.js';
import { ownedTypes } from './owned-types.js';

type Field = GraphQLField<unknown, unknown>;

/** A field that leads to a type, directly or through a connection. */
interface Lead {
  readonly type: GraphQLObjectType;
  readonly field: Field;
}

/**
 * Which areas of the department's register a field is about, by convention.
 * - A type of the department's own is *guarded* when it publishes something from S2 up and is led to by fields from S2 up only. It is an area, under its name in kebab-case.
 * - A guarded type to which one field of one other type of the department leads, and nothing else, is *embedded*: it belongs to the area of that field (the members of a household to the household).
 * - A field is about its type's area and about that of the guarded type it leads to: whoever may read a resident learns not even whether he has a permit unless he may read permits. Query and the
 *   entities of other departments are no areas: what stands on them is about what it leads to.
 * - Where its developer names areas, they take the place of what the field leads to.
 * - What is about nothing by these rules is about the type it stands on.
 * @returns a function from a field to its areas; a caller needs all of them.
 */
export function areasIn(graph: GraphQLSchema, resolvers: readonly unknown[]): (type: GraphQLObjectType, field: Field) => readonly string[] {
  const owned = ownedTypes(graph, resolvers);
  const leads = leadsTo(graph);
  const guarded = new Set([...owned].filter((type) => Object.values(type.getFields()).some(({ astNode }) => isGuarded(astNode)) && (leads.get(type) ?? []).every(({ field }) => isGuarded(field.astNode))));

  /** @param within types that are asked about already: a type may embed itself. */
  function areaOf(type: GraphQLObjectType, within: ReadonlySet<GraphQLObjectType> = new Set()): string {
    const [lead, ...others] = leads.get(type) ?? [];
    const isEmbedded = lead !== undefined && others.length === 0 && owned.has(lead.type) && !within.has(type);
    if (!isEmbedded) return toKebab(type.name);
    return classificationOf(lead.field.astNode)?.areas[0] ?? areaOf(lead.type, new Set([...within, type]));
  }

  return (type, field) => {
    const node = nodeOf(field.type);
    const named = classificationOf(field.astNode)?.areas ?? [];
    const target = named.length === 0 && node && guarded.has(node) ? [areaOf(node)] : named;
    const areas = [...(guarded.has(type) ? [areaOf(type)] : []), ...target];
    return areas.length === 0 ? [toKebab(type.name)] : [...new Set(areas)];
  };
}

function leadsTo(graph: GraphQLSchema): ReadonlyMap<GraphQLObjectType, readonly Lead[]> {
  const leads = new Map<GraphQLObjectType, Lead[]>();
  for (const type of Object.values(graph.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isPart(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const node = nodeOf(field.type);
      if (node) leads.set(node, [...(leads.get(node) ?? []), { type, field }]);
    }
  }
  return leads;
}

/** The object type that a field is of; of a connection, that of its nodes. */
function nodeOf(type: GraphQLOutputType): GraphQLObjectType | null {
  const named = getNamedType(type);
  if (!isObjectType(named)) return null;
  const { nodes, edges } = named.getFields();
  return nodes && edges ? nodeOf(nodes.type) : named;
}

/** Whether a type is a part of a page and not a thing of its own. */
function isPart(type: GraphQLObjectType): boolean {
  const { nodes, edges, node, cursor } = type.getFields();
  return (nodes !== undefined && edges !== undefined) || (node !== undefined && cursor !== undefined);
}

function toKebab(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();
}
