import type { GraphQLFieldResolver } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>['queries'][number] | ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type Parameter = NonNullable<Metadata['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Method = (...values: unknown[]) => unknown;
/** Four values by position, as graphql-js hands them over: it is called for every object of a page. */
type Read = (source: unknown, args: Readonly<Record<string, unknown>>, context: unknown, info: unknown) => unknown;

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
  const parameters = [...(metadata.params ?? [])].sort((a, b) => a.index - b.index);
  const reads = parameters.map(toRead);
  if (reads.includes(null) || (metadata.middlewares?.length ?? 0) > 0) return [];
  const instance = new (metadata.target as new () => Record<string, Method>)();
  const method = instance[metadata.methodName] as Method;
  const call = toCall(method.bind(instance), reads as readonly Read[]);
  // Whoever runs it sees by the number of its parameters whether it looks at `info`.
  const resolve: Resolve = parameters.some(({ kind }) => kind === 'info') ? call : (source, args, context) => call(source, args, context, undefined);
  return [{ type, field: metadata.schemaName, resolve }];
}

function toCall(method: Method, reads: readonly Read[]): Read {
  const [first, second] = reads;
  if (!first) return () => method();
  if (!second) return (source, args, context, info) => method(first(source, args, context, info));
  if (reads.length === 2) return (source, args, context, info) => method(first(source, args, context, info), second(source, args, context, info));
  return (source, args, context, info) => method(...reads.map((read) => read(source, args, context, info)));
}

function toRead(parameter: Parameter): Read | null {
  switch (parameter.kind) {
    case 'root': {
      const { propertyName } = parameter;
      return propertyName === undefined ? (source) => source : (source) => (source as Record<string, unknown>)[propertyName];
    }
    case 'context': {
      const { propertyName } = parameter;
      return propertyName === undefined ? (_source, _args, context) => context : (_source, _args, context) => (context as Record<string, unknown>)[propertyName];
    }
    case 'arg':
      return (_source, args) => args[parameter.name];
    case 'args':
      return (_source, args) => args;
    case 'info':
      return (_source, _args, _context, info) => info;
    default:
      return null;
  }
}
