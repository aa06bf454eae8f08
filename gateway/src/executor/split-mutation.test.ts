import { operationOf } from '@linli/graph-execution';
import { buildSchema, parse, print, validate } from 'graphql';
import { splitMutation } from './split-mutation.js';

const schema = buildSchema('type Query { a: Int } type Mutation { a(n: Int): M b(n: Int): M c: Int } type M { x: Int y: Int m: M }');
const flat = (text: string): string => print(parse(text, { noLocation: true }));

it.each<[string, string, readonly string[]]>([
  ['a query stays whole', '{ a b: a }', ['{ a b: a }']],
  ['one field stays whole', 'mutation { a { x } }', ['mutation { a { x } }']],
  ['each root field is one, in order', 'mutation M { b { x } c a { y } }', ['mutation M { b { x } }', 'mutation M { c }', 'mutation M { a { y } }']],
  ['fields of one name stay together', 'mutation { a { x } c a { y } }', ['mutation { a { x } a { y } }', 'mutation { c }']],
  ['the same field under two names is two', 'mutation { one: c two: c }', ['mutation { one: c }', 'mutation { two: c }']],
  ['variables go where they are used', 'mutation ($n: Int, $m: Int = 2) { a(n: $n) { x } b(n: $m) { x } c }', ['mutation ($n: Int) { a(n: $n) { x } }', 'mutation ($m: Int = 2) { b(n: $m) { x } }', 'mutation { c }']],
  ['so do variables of conditions', 'mutation ($is: Boolean!) { a { x } ... @include(if: $is) { c } }', ['mutation { a { x } }', 'mutation ($is: Boolean!) { ... @include(if: $is) { c } }']],
  ['fragments go where they are used', 'mutation { a { ...F } b { ...G } c } fragment F on M { x ...G } fragment G on M { y }', ['mutation { a { ...F } } fragment F on M { x ...G } fragment G on M { y }', 'mutation { b { ...G } } fragment G on M { y }', 'mutation { c }']],
  ['variables in fragments as well', 'mutation ($is: Boolean!) { a { ...F } c } fragment F on M { x y @skip(if: $is) }', ['mutation ($is: Boolean!) { a { ...F } } fragment F on M { x y @skip(if: $is) }', 'mutation { c }']],
  ['a fragment of root fields is taken apart, with its conditions', 'mutation ($is: Boolean!) { ...R @skip(if: $is) } fragment R on Mutation { a { x } ... on Mutation { c } }', ['mutation ($is: Boolean!) { ... @skip(if: $is) { a { x } } }', 'mutation ($is: Boolean!) { ... @skip(if: $is) { ... { c } } }']],
  ['a field keeps its place where it comes first', 'mutation { ...R c a { y } } fragment R on Mutation { a { x } }', ['mutation { ... { a { x } } a { y } }', 'mutation { c }']],
])('%s', (_what, text, expected) => {
  const document = parse(text, { noLocation: true });
  const parts = splitMutation(document, operationOf(document, null));
  expect(parts.map((part) => print(part))).toEqual(expected.map(flat));
  if (text.startsWith('mutation')) expect(parts.flatMap((part) => validate(schema, part))).toEqual([]);
});

it('takes the operation that is run, and not the others of its document', () => {
  const document = parse('mutation A { a { x } } mutation B { a { x } c }', { noLocation: true });
  expect(splitMutation(document, operationOf(document, 'B')).map((part) => print(part))).toEqual(['mutation B { a { x } }', 'mutation B { c }'].map(flat));
});
