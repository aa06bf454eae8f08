import type { FieldNode, GraphQLField, GraphQLResolveInfo } from 'graphql';
import type { Position } from './position.js';
import { LOST, type Completer, type RunningQuery } from './running-query.js';

/** What a field of an object is asked for, compiled. */
export class Field {
  /** A method that reads fewer than four parameters does not look at `info`, and gets none. */
  private readonly needsInfo: boolean;

  constructor(
    readonly key: string,
    private readonly given: {
      readonly field: GraphQLField<unknown, unknown>;
      readonly nodes: readonly [FieldNode, ...FieldNode[]];
      /** Its number among the fields of the query. */
      readonly place: number;
      readonly completer: Completer;
      readonly info: Omit<GraphQLResolveInfo, 'path' | 'variableValues'>;
    },
  ) {
    this.needsInfo = (given.field.resolve?.length ?? 0) > 3;
  }

  /** @returns its part of the answer, null for one that is still to come, or LOST. */
  read(source: unknown, running: RunningQuery, position: Position): unknown {
    const { completer } = this.given;
    try {
      const value = this.resolve(source, running, position);
      if (!isPromise(value)) return completer.complete(value, running, position, this.key);
      running.wait(value, completer, position, this.key);
      return null;
    } catch (error) {
      return completer.fail(error, running, position, this.key);
    }
  }

  private resolve(source: unknown, running: RunningQuery, position: Position): unknown {
    const { field, nodes, place } = this.given;
    if (field.resolve) {
      const info = this.needsInfo ? infoAt(this.given.info, running, position.pathTo(this.key)) : (undefined as unknown as GraphQLResolveInfo);
      return field.resolve(source, running.argumentsOf(field, nodes[0], place), running.context, info);
    }
    // As graphql-js reads what has no resolver.
    const value = (source as Record<string, unknown> | null | undefined)?.[field.name];
    if (typeof value !== 'function') return value;
    return (source as Record<string, (...given: readonly unknown[]) => unknown>)[field.name]?.(running.argumentsOf(field, nodes[0], place), running.context, infoAt(this.given.info, running, position.pathTo(this.key)));
  }
}

/** What a resolver may know of where it is called. */
export function infoAt(info: Omit<GraphQLResolveInfo, 'path' | 'variableValues'>, running: RunningQuery, [first, ...rest]: readonly (string | number)[]): GraphQLResolveInfo {
  const start: GraphQLResolveInfo['path'] = { prev: undefined, key: first as string, typename: undefined };
  const path = rest.reduce<GraphQLResolveInfo['path']>((prev, key) => ({ prev, key, typename: undefined }), start);
  return { ...info, path: { ...path, typename: info.parentType.name }, variableValues: running.variables as Record<string, unknown> };
}

/** Reads the fields of one object into its container. @returns the container, or LOST. */
export function readFields(fields: readonly Field[], source: unknown, running: RunningQuery, position: Position): unknown {
  const { container } = position;
  let isLost = false;
  for (let place = 0; place < fields.length; place++) {
    const field = fields[place] as Field;
    const part = field.read(source, running, position);
    if (part === LOST) isLost = true;
    container[field.key] = part === LOST ? null : part;
  }
  return isLost ? LOST : container;
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { readonly then?: unknown }).then === 'function';
}
