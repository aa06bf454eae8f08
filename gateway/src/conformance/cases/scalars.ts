import { GraphQLScalarType } from 'graphql';
import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const JSON_SCALAR = new GraphQLScalarType({ name: 'Json' });
const TEXT = 'quote " backslash \\ line \n tab \t nul \u0000 \u2028 \u2029 </script> 汉字 😀';
const VALUE = { a: [1, { __typename: 'Not a type', id: null }, []], 'b c': { d: 0.1 }, '': false };
const said = (_: unknown, given: unknown): string => JSON.stringify(given);

export const scalars: ConformanceCase = {
  title: 'a value arrives as it was sent, whatever is in it',
  source: 'GraphQL 3.5, Scalars; 7.2.1, JSON serialization',
  subgraphs: {
    left: {
      sdl: 'scalar Json type Query { thing: Thing text: String values: [Json] say(it: Json, text: String, float: Float): String } type Thing @key(fields: "at") { at: Json! json: Json }',
      resolvers: { Json: JSON_SCALAR, Query: { thing: () => ({ at: { x: 1, y: [2] }, json: VALUE }), text: () => TEXT, values: () => [VALUE, null, 1, 'text', [], {}, true], say: said } },
    },
    right: { sdl: 'scalar Json type Thing @key(fields: "at") { at: Json! more: Json size: Float count: Int flag: Boolean none: String empty: String }', resolvers: { Json: JSON_SCALAR, Thing: byKey([{ at: { x: 1, y: [2] }, more: [[null], VALUE], size: 1e21, count: -2147483648, flag: false, none: null, empty: '' }], 'at') } },
  },
  operations: [
    { name: 'an object, which is none of the graph', query: '{ thing { json } }', data: { thing: { json: VALUE } } },
    { name: 'an object as a key', query: '{ thing { more } }', data: { thing: { more: [[null], VALUE] } } },
    { name: 'several kinds in a list', query: '{ values }', data: { values: [VALUE, null, 1, 'text', [], {}, true] } },
    { name: 'signs that JSON has to write otherwise', query: '{ text }', data: { text: TEXT } },
    { name: 'large and small numbers, false, null and nothing', query: '{ thing { size count flag none empty } }', data: { thing: { size: 1e21, count: -2147483648, flag: false, none: null, empty: '' } } },
    { name: 'in arguments', query: '{ say(it: { a: [1, "x", { b: null }], c: true }, text: "\\"\\\\ \\u00e9", float: 2) }', data: { say: '{"it":{"a":[1,"x",{"b":null}],"c":true},"text":"\\"\\\\ é","float":2}' } },
    { name: 'in variables', query: 'query ($it: Json, $text: String) { say(it: $it, text: $text) }', variables: { it: VALUE, text: TEXT }, data: { say: JSON.stringify({ it: VALUE, text: TEXT }) } },
    { name: 'in variables within values', query: 'query ($b: Json) { say(it: { a: $b, c: [$b] }) }', variables: { b: { d: 1 } }, data: { say: '{"it":{"a":{"d":1},"c":[{"d":1}]}}' } },
  ],
};
