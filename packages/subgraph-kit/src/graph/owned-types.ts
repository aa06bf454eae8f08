import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/**
 * The types that a department owns, as against those of others to which it adds: a stub of another's entity has its key and whatever resolvers add, and holds nothing itself.
 * @param resolvers the department's resolver classes.
 */
export function ownedTypes(graph: GraphQLSchema, resolvers: readonly unknown[]): ReadonlySet<GraphQLObjectType> {
  const added = addedFields(resolvers);
  const roots = new Set<unknown>([graph.getQueryType(), graph.getMutationType(), graph.getSubscriptionType()]);
  const types = Object.values(graph.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type));
  return new Set(types.filter((type) => keysOf(type) === null || Object.values(type.getFields()).some((field) => holds(type, field.name, added))));
}

function holds(type: GraphQLObjectType, field: string, added: ReadonlySet<string>): boolean {
  const directives = type.getFields()[field]?.astNode?.directives ?? [];
  const isAnothers = directives.some(({ name }) => name.value === 'shareable' || name.value === 'external');
  return !isAnothers && !keysOf(type)?.has(field) && !added.has(`${type.name}.${field}`);
}

/** Names of the fields in a type's keys; null for a type that is no entity. */
function keysOf({ astNode }: GraphQLObjectType): ReadonlySet<string> | null {
  const keys = astNode?.directives?.filter(({ name }) => name.value === 'key') ?? [];
  const fields = keys.flatMap((key) => key.arguments ?? []).flatMap(({ name, value }) => (name.value === 'fields' && 'value' in value ? String(value.value).split(/\W+/) : []));
  return keys.length === 0 ? null : new Set(fields);
}

/** Fields that methods of resolver classes answer, each as `Type.field`. */
function addedFields(resolvers: readonly unknown[]): ReadonlySet<string> {
  const storage = getMetadataStorage();
  const ours = new Set(resolvers);
  const nameOf = new Map<unknown, string>(storage.objectTypes.map(({ target, name }) => [target, name]));
  const external = storage.fieldResolvers.filter(({ target, kind }) => ours.has(target) && kind === 'external');
  return new Set(external.map(({ resolverClassMetadata, schemaName }) => `${nameOf.get(resolverClassMetadata?.getObjectType())}.${schemaName}`));
}
