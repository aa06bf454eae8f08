import { ValueCompleter, type About } from './completers.js';
import { isPromise } from './field.js';
import { Position, type Container } from './position.js';
import { LOST, type RunningQuery } from './running-query.js';

type Make = ConstructorParameters<typeof ValueCompleter>[1];

/** What a gateway knows an entity by. */
export type Reference = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** How a department finds the entities of one type; null where it has none. */
export type FindEntity = (reference: never, context: never) => unknown;

/**
 * Makes `_entities`: one entity a reference, in their order, each of the type that its reference names.
 * @source Apollo Federation subgraph specification, Query._entities.
 */
export function makeEntities(finders: Readonly<Record<string, FindEntity>>, makerOf: (name: unknown) => Make, about: About): Make {
  const completers = new Map<string, ValueCompleter>();
  const completerOf = (name: string): ValueCompleter => {
    let completer = completers.get(name);
    if (!completer) completers.set(name, (completer = new ValueCompleter(about, makerOf(name))));
    return completer;
  };
  const types: Types = { finders, completerOf, failing: new ValueCompleter(about, (value) => value) };
  return (value, running, position, key) => {
    const references = value as readonly Reference[];
    const made = new Array<unknown>(references.length);
    const here = new Position(position, key, made as unknown as Container, about.isNullable);
    for (let place = 0; place < references.length; place++) {
      const part = makeEntity(references[place] as Reference, types, running, here, place);
      made[place] = part === LOST ? null : part;
    }
    return made;
  };
}

interface Types {
  /** A type without one is told nothing but what its reference says. */
  readonly finders: Readonly<Record<string, FindEntity>>;
  /** @throws Error when there are no entities of a name. */
  completerOf(name: string): ValueCompleter;
  /** Of whatever type: one that fails is null alone. */
  readonly failing: ValueCompleter;
}

function makeEntity(reference: Reference, { finders, completerOf, failing }: Types, running: RunningQuery, list: Position, place: number): unknown {
  try {
    const completer = completerOf(reference.__typename);
    const entity = Object.hasOwn(finders, reference.__typename) ? finders[reference.__typename]?.(reference as never, running.context as never) : reference;
    if (!isPromise(entity)) return completer.complete(entity, running, list, place);
    running.wait(entity, completer, list, place);
    return null;
  } catch (error) {
    return failing.fail(error, running, list, place);
  }
}
