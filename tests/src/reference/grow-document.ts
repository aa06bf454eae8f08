import { astFromValue, getNamedType, isAbstractType, isCompositeType, isNonNullType, isUnionType, print, type GraphQLCompositeType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type GraphQLUnionType, type ValueNode } from 'graphql';
import type { Choose, ValuePool } from './value-pool.js';

export interface GrownDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Growing {
  readonly schema: GraphQLSchema;
  readonly pool: ValuePool;
  readonly choose: Choose;
  /** What is rather asked than other things. */
  readonly isLiked: (coordinate: string, depth: number) => boolean;
}

const DEEPEST = 6;
const MOST_LISTS = 2;
/** How often an argument is given that may be left out, out of four and less one. */
const OFTEN = new Map([['first', 2], ['after', 0], ['filter', 0]]);
/** How many fields an operation has; when they are used up, only plain ones follow. */
const MOST_FIELDS = 24;

/** Grows an operation over a schema: aliases, inline and named fragments, conditions, arguments as literals and as variables. */
export function growDocument(growing: Growing): GrownDocument {
  const growth = new Growth(growing);
  const selected = growth.selection(growing.schema.getQueryType() as GraphQLObjectType, { depth: 0, lists: 0 });
  const variables = [...growth.variables].map(([name, { type }]) => `$${name}: ${type}`);
  const query = `query Grown${variables.length > 0 ? `(${variables.join(', ')})` : ''} ${selected} ${growth.fragments.join(' ')}`;
  return { query, variables: Object.fromEntries([...growth.variables].map(([name, { value }]) => [name, value])) };
}

interface At {
  readonly depth: number;
  readonly lists: number;
}

class Growth {
  readonly fragments: string[] = [];
  readonly variables = new Map<string, { readonly type: string; readonly value: unknown }>();
  private aliases = 0;
  private fields = 0;

  constructor(private readonly given: Growing) {}

  selection(type: GraphQLCompositeType, at: At): string {
    const { choose } = this.given;
    const count = at.depth === 0 ? 1 + (choose(4) === 0 ? 1 : 0) : this.isFull() ? 1 : 1 + choose(4);
    return `{ ${Array.from({ length: count }, (_part, place) => this.part(type, { ...at, isFirst: place === 0 })).join(' ')} }`;
  }

  private part(type: GraphQLCompositeType, at: At & { readonly isFirst: boolean }): string {
    const kind = this.given.choose(12);
    // The little that a union has by itself is asked for as of one of its types.
    const isOpen = isAbstractType(type) && kind < 8;
    if (at.depth === 0 || at.depth >= DEEPEST || (kind > 3 && !isOpen) || this.isFull()) return isUnionType(type) ? '__typename' : this.field(type, at);
    if (kind === 3) return `name${this.aliases++}: __typename`;
    const wanted = this.narrowed(type);
    const selected = this.selection(wanted, { ...at, depth: at.depth + 1 });
    if (kind > 0) return `... ${kind === 1 && wanted === type ? '' : `on ${wanted.name}`}${this.condition(at.isFirst)} ${selected}`;
    const name = `F${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${wanted.name} ${selected}`);
    return `...${name}`;
  }

  /** A type to which objects of a type may belong: itself, one of those that it stands for, or an interface that some of them have. */
  private narrowed(type: GraphQLCompositeType): GraphQLCompositeType {
    const { choose, schema } = this.given;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const wider = possible.flatMap((each) => each.getInterfaces());
    // Load-bearing: where there is nothing to choose, no number is taken, and what grows over other schemas stays the same.
    if (!isAbstractType(type) && wider.length === 0) return type;
    const fitting = [type, ...possible, ...possible, ...wider];
    return fitting[choose(fitting.length)] ?? type;
  }

  private field(type: Exclude<GraphQLCompositeType, GraphQLUnionType>, at: At & { readonly isFirst: boolean }): string {
    const { choose, isLiked } = this.given;
    const fields = Object.values(type.getFields()).filter((field) => {
      const below = getNamedType(field.type);
      return !isCompositeType(below) || (at.depth < DEEPEST && !this.isFull() && (at.lists < MOST_LISTS || !below.name.endsWith('Connection')));
    });
    let field = fields[choose(Math.max(fields.length, 1))];
    for (let tries = 0; tries < (at.depth === 0 ? 12 : 4) && field && !isLiked(`${type.name}.${field.name}`, at.depth); tries++) field = fields[choose(fields.length)];
    if (!field) return '__typename';
    this.fields++;
    const below = getNamedType(field.type);
    const given = this.arguments(field);
    const alias = given !== '' || isCompositeType(below) || choose(4) === 0 ? `${choose(3) === 0 ? 'x' : field.name}${this.aliases++}: ` : '';
    const lists = at.lists + (below.name.endsWith('Connection') ? 1 : 0);
    return `${alias}${field.name}${given}${this.condition(at.isFirst)}${isCompositeType(below) ? ` ${this.selection(below, { depth: at.depth + 1, lists })}` : ''}`;
  }

  private isFull(): boolean {
    return this.fields >= MOST_FIELDS;
  }

  private arguments({ args, type }: GraphQLField<unknown, unknown>): string {
    const { choose, pool } = this.given;
    const given = args.flatMap((argument) => {
      const isNeeded = isNonNullType(argument.type) && argument.defaultValue === undefined;
      if (!isNeeded && choose(4) > (OFTEN.get(argument.name) ?? 1)) return [];
      const value = pool.valueOf(argument, { choose, list: getNamedType(type).name });
      if (value === undefined) return [];
      if (choose(3) > 0) return [`${argument.name}: ${print(astFromValue(value, argument.type) as ValueNode)}`];
      const name = `v${this.variables.size}`;
      this.variables.set(name, { type: String(argument.type), value });
      return [`${argument.name}: $${name}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private condition(isFirst: boolean): string {
    const { choose } = this.given;
    // The planner's executor does not fetch an object of which nothing counts.
    if (isFirst || choose(6) > 0) return '';
    const name = `v${this.variables.size}`;
    this.variables.set(name, { type: 'Boolean!', value: choose(2) === 0 });
    return choose(2) === 0 ? ` @include(if: $${name})` : ` @skip(if: $${name})`;
  }
}
