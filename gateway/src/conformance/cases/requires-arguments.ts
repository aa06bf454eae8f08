import type { ConformanceCase } from '../conformance-case.js';

interface House { readonly id: string; readonly size?: number }
const FACTOR: Readonly<Record<string, number>> = { METRE: 1, FOOT: 3 };

/** Seen in the plan: the field is fetched once, without an alias, for two different arguments. */
const FAULT = 'one of the two gets the value that the other one asked for';

export const requiresArguments: ConformanceCase = {
  title: 'a required field may have arguments of its own',
  source: 'Federation, @requires: fields with arguments',
  subgraphs: {
    plans: {
      sdl: 'enum Unit { METRE FOOT } type Query { house: House } type House @key(fields: "id") { id: ID! size(unit: Unit = METRE): Int }',
      resolvers: { Query: { house: () => ({ id: '1' }) }, House: { __resolveReference: ({ id }: House) => ({ id }), size: (_: unknown, { unit }: { unit: string }) => 10 * (FACTOR[unit] ?? 0) } },
    },
    taxes: {
      sdl: `enum Unit { METRE FOOT } type House @key(fields: "id") { id: ID! size(unit: Unit = METRE): Int @external tax: Int @requires(fields: "size(unit: FOOT)") }`,
      resolvers: { House: { __resolveReference: (house: House) => house, tax: ({ size }: House) => (size ?? 0) + 1 } },
    },
    fees: {
      sdl: `enum Unit { METRE FOOT } type House @key(fields: "id") { id: ID! size(unit: Unit = METRE): Int @external fee: Int @requires(fields: "size(unit: METRE)") }`,
      resolvers: { House: { __resolveReference: (house: House) => house, fee: ({ size }: House) => (size ?? 0) + 2 } },
    },
  },
  operations: [
    { name: 'and is asked with them', query: '{ house { tax } }', data: { house: { tax: 31 } } },
    { name: 'and another one with others', query: '{ house { fee } }', data: { house: { fee: 12 } } },
    { name: 'beside the client asking with the same ones', query: '{ house { size(unit: FOOT) tax } }', data: { house: { size: 30, tax: 31 } } },
    { name: 'beside the client asking with others', query: '{ house { size(unit: METRE) tax } }', data: { house: { size: 10, tax: 31 } }, stockFault: FAULT },
    { name: 'beside the client asking with others under another name', query: '{ house { metres: size(unit: METRE) tax } }', data: { house: { metres: 10, tax: 31 } } },
    { name: 'beside the client asking with a variable', query: 'query ($unit: Unit) { house { size(unit: $unit) tax } }', variables: { unit: 'METRE' }, data: { house: { size: 10, tax: 31 } }, stockFault: FAULT },
    { name: 'each of two with its own', query: '{ house { tax fee } }', data: { house: { tax: 31, fee: 12 } }, stockFault: FAULT },
    { name: 'each of two with its own, beside the client', query: '{ house { fee tax size } }', data: { house: { fee: 12, tax: 31, size: 10 } }, stockFault: FAULT },
  ],
};
