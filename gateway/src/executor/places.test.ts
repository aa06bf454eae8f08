import { objectsAt, pathsAt } from './places.js';
import type { AnswerPath, Data } from './run.js';

const one = { id: 1 };
const two = { id: 2 };

it.each<[string, Data, readonly string[], readonly unknown[], readonly AnswerPath[]]>([
  ['the answer itself', { a: one }, [], [{ a: one }], [[]]],
  ['an object', { a: one }, ['a'], [one], [['a']]],
  ['an object in an object', { a: { b: one } }, ['a', 'b'], [one], [['a', 'b']]],
  ['what stands in a list, in order', { a: [one, two, one] }, ['a', '@'], [one, two, one], [['a', 0], ['a', 1], ['a', 2]]],
  ['what stands in a list in a list', { a: [[one], [], [null, two]] }, ['a', '@', '@'], [one, two], [['a', 0, 0], ['a', 2, 1]]],
  ['what stands below a list', { a: [{ b: one }, null, { b: null }, {}, { b: two }] }, ['a', '@', 'b'], [one, two], [['a', 0, 'b'], ['a', 4, 'b']]],
  ['nothing where there is none', { a: null }, ['a', '@', 'b'], [], []],
  ['nothing where nobody has answered', {}, ['a'], [], []],
  ['nothing in what is no list', { a: one }, ['a', '@'], [], []],
  ['nothing in a text that stands for a list', { a: 'abc' }, ['a', '@'], [], []],
  ['nothing in a number', { a: 5 }, ['a', 'b'], [], []],
  ['nothing that every object has', { a: one }, ['a', 'constructor'], [], []],
  ['nothing that every object comes from', { a: one }, ['a', '__proto__'], [], []],
  ['a field by such a name, where there is one', JSON.parse('{"__proto__":{"constructor":{"id":1}}}') as Data, ['__proto__', 'constructor'], [one], [['__proto__', 'constructor']]],
])('finds %s, and where it stands', (_what, data, path, objects, paths) => {
  expect(objectsAt(data, path)).toEqual(objects);
  expect(pathsAt(data, path)).toEqual(paths);
});

it('finds the objects themselves, and no copies', () => {
  expect(objectsAt({ a: [one] }, ['a', '@'])[0]).toBe(one);
});
