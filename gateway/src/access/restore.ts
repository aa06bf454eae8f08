import { isListType, isNonNullType, isObjectType, type GraphQLError, type GraphQLOutputType } from 'graphql';
import { forbiddenField, type Reader } from './forbidden-field.js';
import { HIDDEN_TYPE } from './hidden-type.js';
import type { Shape, ShapeEntry } from './shape.js';

type Path = readonly (string | number)[];

/** An answer to a filtered operation. */
export interface Answer {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly unknown[] | undefined;
}

interface Place {
  readonly value: unknown;
  readonly type: GraphQLOutputType;
  readonly below: Shape;
  readonly path: Path;
}

/**
 * Puts the fields that were refused back into an answer: null in the client's order, with one error a place. Where there is no object there is no place, and no error.
 * @source GraphQL specification, 6.4.4 Handling Field Errors, 7.1.2 Errors: a field that must not be null takes the object around it along.
 */
export function restore<Given extends Answer>(answer: Given, { shape, ...reader }: Reader & { readonly shape: Shape }): Given {
  if (!answer.data) return answer;
  const errors: GraphQLError[] = [];
  const data = new Restoring(reader, errors).object(answer.data, { shape, path: [] });
  return errors.length === 0 ? { ...answer, data } : { ...answer, data, errors: [...(answer.errors ?? []), ...errors] };
}

class Restoring {
  constructor(
    private readonly reader: Reader,
    private readonly errors: GraphQLError[],
  ) {}

  object(given: Readonly<Record<string, unknown>>, { shape, path }: { readonly shape: Shape; readonly path: Path }): Record<string, unknown> | null {
    const name = isObjectType(shape.type) ? shape.type.name : given[HIDDEN_TYPE];
    if (typeof name !== 'string') throw new Error('expected the type of an object that is answered in part, but got none');
    // A client may call a field whatever he likes, also what every object has.
    const restored = Object.create(null) as Record<string, unknown>;
    let isLost = false;
    for (const entry of shape.entriesOf(name)) {
      const value = this.field(given, { entry, path: [...path, entry.key] });
      restored[entry.key] = value;
      if (value === null && isNonNullType(entry.type)) isLost = true;
    }
    return isLost ? null : restored;
  }

  private field(given: Readonly<Record<string, unknown>>, { entry, path }: { readonly entry: ShapeEntry; readonly path: Path }): unknown {
    if (entry.denial) {
      this.errors.push(forbiddenField(entry.denial, { ...this.reader, path }));
      return null;
    }
    const value = Object.hasOwn(given, entry.key) ? (given[entry.key] ?? null) : null;
    return entry.below && entry.type ? this.value({ value, type: entry.type, below: entry.below, path }) : value;
  }

  private value({ value, type, below, path }: Place): unknown {
    const inner = isNonNullType(type) ? type.ofType : type;
    if (value === null || value === undefined) return null;
    if (isListType(inner)) return this.list(value as readonly unknown[], { itemType: inner.ofType as GraphQLOutputType, below, path });
    return this.object(value as Readonly<Record<string, unknown>>, { shape: below, path });
  }

  private list(values: readonly unknown[], { itemType, below, path }: { readonly itemType: GraphQLOutputType; readonly below: Shape; readonly path: Path }): unknown {
    const items = values.map((value, place) => this.value({ value, type: itemType, below, path: [...path, place] }));
    return isNonNullType(itemType) && items.includes(null) ? null : items;
  }
}
