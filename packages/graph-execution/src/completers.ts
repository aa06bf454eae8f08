import { GraphQLError, type FieldNode, type GraphQLLeafType } from 'graphql';
import { isPromise, readFields, type Field } from './field.js';
import { Position, type Container } from './position.js';
import { LOST, type Completer, type RunningQuery } from './running-query.js';

/** What a completer knows of its field. */
export interface About {
  readonly nodes: readonly FieldNode[];
  /** `Type.field`. */
  readonly coordinate: string;
  readonly isNullable: boolean;
}

/** Makes a value that is there; whatever may be wrong with it is thrown. */
type Make = (value: unknown, running: RunningQuery, position: Position, key: string | number) => unknown;

/**
 * Puts null where a value may be null and there is none, and LOST where it must not be. An error is noted once, where it happened.
 * @source GraphQL specification, 6.4.3 Value Completion, 6.4.4 Handling Field Errors.
 */
export class ValueCompleter implements Completer {
  constructor(
    private readonly about: About,
    private readonly make: Make,
  ) {}

  complete(value: unknown, running: RunningQuery, position: Position, key: string | number): unknown {
    if (value === null || value === undefined) return this.about.isNullable ? null : this.fail(new Error(`Cannot return null for non-nullable field ${this.about.coordinate}.`), running, position, key);
    try {
      const part = this.make(value, running, position, key);
      return part === LOST && this.about.isNullable ? null : part;
    } catch (error) {
      return this.fail(error, running, position, key);
    }
  }

  fail(error: unknown, running: RunningQuery, position: Position, key: string | number): unknown {
    running.note(error, this.about.nodes, position.pathTo(key));
    return this.about.isNullable ? null : LOST;
  }
}

/** Makes what a scalar or an enum says of a value. */
export function makeLeaf(type: GraphQLLeafType): Make {
  return (value) => {
    if (value instanceof Error) throw value;
    const serialized = type.serialize(value) as unknown;
    if (serialized === undefined || serialized === null) throw new Error(`Expected \`${type.name}.serialize(value)\` to return non-nullable value, returned: ${String(serialized)}`);
    return serialized;
  };
}

/** Makes an object of its fields; they are compiled when the first object comes, because a type may lead back to itself. */
export function makeObject(compile: () => readonly Field[], { isNullable }: About): Make {
  let fields: readonly Field[] | null = null;
  return (value, running, position, key) => {
    if (value instanceof Error) throw value;
    return readFields((fields ??= compile()), value, running, new Position(position, key, {}, isNullable));
  };
}

/** Makes a list of what its items make. */
export function makeList(item: Completer, { coordinate, isNullable }: About): Make {
  return (value, running, position, key) => {
    if (value instanceof Error) throw value;
    const items = toItems(value, coordinate);
    const made = new Array<unknown>(items.length);
    const here = new Position(position, key, made as unknown as Container, isNullable);
    let isLost = false;
    for (let place = 0; place < items.length; place++) {
      const part = makeItem(items[place], item, running, here, place);
      if (part === LOST) isLost = true;
      made[place] = part === LOST ? null : part;
    }
    return isLost ? LOST : made;
  };
}

function makeItem(value: unknown, item: Completer, running: RunningQuery, list: Position, place: number): unknown {
  if (!isPromise(value)) return item.complete(value, running, list, place);
  running.wait(value, item, list, place);
  return null;
}

function toItems(value: unknown, coordinate: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) return [...(value as Iterable<unknown>)];
  throw new GraphQLError(`Expected Iterable, but did not find one for field "${coordinate}".`);
}

/** How the type of an object is found: its name, or a promise of it. */
type TypeOf = (value: unknown, running: RunningQuery, position: Position, key: string | number) => unknown;

/** Makes an object of whichever type it turns out to be of. @param makerOf throws where that is none that may stand there. */
export function makeAbstract(typeOf: TypeOf, makerOf: (name: unknown) => Make, about: About): Make {
  return (value, running, position, key) => {
    if (value instanceof Error) throw value;
    const name = typeOf(value, running, position, key);
    if (!isPromise(name)) return makerOf(name)(value, running, position, key);
    running.wait(name, new ValueCompleter(about, (known) => makerOf(known)(value, running, position, key)), position, key);
    return null;
  };
}
