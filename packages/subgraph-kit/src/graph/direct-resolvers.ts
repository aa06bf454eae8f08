import type { GraphQLFieldResolver } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>['queries'][number] | ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<Metadata['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Read = (source: unknown, given: { readonly args: Readonly<Record<string, unknown>>; readonly context: unknown; readonly info: unknown }) => unknown;

/** A resolver method, and the field that it stands for. */
export interface DirectResolver {
  readonly type: string;
  readonly field: string;
  readonly resolve: Resolve;
}

/**
 * The methods of resolver classes as graphql-js calls them. type-graphql's own wrapping makes a promise, an instance of the type and one of each argument for every call; our resolvers hold no state
 * and our arguments are plain objects, so a call is a call.
 * @returns one for each query and field resolver that needs nothing else of type-graphql; the others keep its wrapping.
 */
export function directResolvers(classes: readonly unknown[]): DirectResolver[] {
  const storage = getMetadataStorage();
  const ours = new Set(classes);
  const nameOf = new Map(storage.objectTypes.map(({ target, name }) => [target, name]));
  const queries = storage.queries.filter(({ target }) => ours.has(target)).flatMap((metadata) => direct('Query', metadata));
  const fields = storage.fieldResolvers.filter(({ target, kind }) => ours.has(target) && kind === 'external').flatMap((metadata) => {
    const type = nameOf.get((metadata.resolverClassMetadata?.getObjectType() ?? null) as never);
    return type === undefined ? [] : direct(type, metadata);
  });
  return [...queries, ...fields];
}

function direct(type: string, metadata: Metadata): DirectResolver[] {
  const reads = [...(metadata.params ?? [])].sort((a, b) => a.index - b.index).map(toRead);
  if (reads.includes(null) || (metadata.middlewares?.length ?? 0) > 0) return [];
  const instance = new (metadata.target as new () => Record<string, (...values: unknown[]) => unknown>)();
  const { methodName } = metadata;
  const known = reads as readonly Read[];
  const resolve: Resolve = (source, args, context, info) => instance[methodName]?.(...known.map((read) => read(source, { args, context, info })));
  return [{ type, field: metadata.schemaName, resolve }];
}

function toRead(parameter: Parameter): Read | null {
  switch (parameter.kind) {
    case 'root': {
      const { propertyName } = parameter;
      return propertyName === undefined ? (source) => source : (source) => (source as Record<string, unknown>)[propertyName];
    }
    case 'context': {
      const { propertyName } = parameter;
      return propertyName === undefined ? (_source, { context }) => context : (_source, { context }) => (context as Record<string, unknown>)[propertyName];
    }
    case 'arg':
      return (_source, { args }) => args[parameter.name];
    case 'args':
      return (_source, { args }) => args;
    case 'info':
      return (_source, { info }) => info;
    default:
      return null;
  }
}
