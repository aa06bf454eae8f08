import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isObjectType, type GraphQLArgument, type GraphQLInputType, type GraphQLSchema } from 'graphql';

/** Numbers from which a case is grown; the same ones grow the same case. */
export type Choose = (options: number) => number;

/** How deep an input that holds its like is grown. */
const DEEPEST = 4;

/** Sensible and wild values for arguments: what registers hold under the name of an argument, and what nobody would send. */
export class ValuePool {
  constructor(private readonly known: ReadonlyMap<string, readonly unknown[]>) {}

  /** @returns undefined for leaving it out. */
  valueOf({ name, type }: Pick<GraphQLArgument, 'name' | 'type'>, { choose, list }: { readonly choose: Choose; readonly list: string }): unknown {
    if (name === 'first') return [undefined, 1, 2, 3, 4, 5, 5, 7, 10, 20, 20, 50, 0, 0, 200, 201, -1][choose(17)];
    // A list takes only cursors of its own.
    return this.ofType(type, { name: name === 'after' ? `after ${list}` : name, choose });
  }

  private ofType(given: GraphQLInputType, { name, choose, depth = 0 }: { readonly name: string; readonly choose: Choose; readonly depth?: number }): unknown {
    const type = getNullableType(given);
    if (isListType(type)) return [this.ofType(type.ofType as GraphQLInputType, { name, choose, depth })];
    if (isEnumType(type)) return type.getValues()[choose(type.getValues().length)]?.name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => depth < DEEPEST || !isInputObjectType(getNamedType(field.type)));
      const chosen = Array.from({ length: 1 + choose(2) }, () => fields[choose(fields.length)]).filter((field) => field !== undefined);
      return Object.fromEntries(chosen.map((field) => [field.name, this.ofType(field.type, { name: field.name, choose, depth: depth + 1 })]));
    }
    const isNumber = getNamedType(type).name === 'Int';
    const values = (this.known.get(getNamedType(type).name) ?? this.known.get(name) ?? []).filter((value) => (typeof value === 'number') === isNumber);
    const wild = { Int: [0, -1, 2_147_483_647], Boolean: [true, false], Float: [0], Date: ['2026-11-26', '1900-01-01'], Instant: ['2026-11-26T00:00:00Z'] }[getNamedType(type).name] ?? ['', "x' OR 1=1 --", '990101', '99'];
    return values.length > 0 && choose(12) > 0 ? values[choose(values.length)] : wild[choose(wild.length)];
  }
}

/** Reads from a gateway that answers everything what root fields are asked with: `pension(residentId:)` with what stands in `pensions`. */
export async function readKeys(schema: GraphQLSchema, ask: (query: string) => Promise<{ readonly data?: Readonly<Record<string, unknown>> | null }>): Promise<Map<string, unknown[]>> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const found = new Map<string, unknown[]>();
  for (const { type, args } of roots) {
    const [key] = args;
    const named = getNamedType(type);
    const list = roots.find((each) => getNamedType(each.type).name === `${named.name}Connection`);
    if (args.length !== 1 || !key || !list || !isObjectType(named) || !named.getFields()[key.name]) continue;
    const { data } = await ask(`{ ${list.name}(first: 200${list.args.some((each) => each.name === 'on') ? ', on: "2026-11-01"' : ''}) { nodes { ${key.name} } edges { cursor } } }`);
    const { nodes = [], edges = [] } = (data?.[list.name] ?? {}) as { nodes?: readonly Record<string, unknown>[]; edges?: readonly { cursor: string }[] };
    found.set(key.name, [...(found.get(key.name) ?? []), ...nodes.filter((_node, at) => at % Math.ceil(nodes.length / 12) === 0).map((node) => node[key.name])]);
    if (edges.length > 0) found.set(`after ${named.name}Connection`, edges.filter((_edge, at) => at % Math.ceil(edges.length / 5) === 0).map(({ cursor }) => cursor));
  }
  return found;
}
