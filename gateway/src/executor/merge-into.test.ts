import { mergeInto, setOwn } from './merge-into.js';
import type { Data } from './run.js';

it.each<[string, string, string, string]>([
  ['what is new is added', '{"a":1}', '{"b":2}', '{"a":1,"b":2}'],
  ['what was null is set', '{"a":null}', '{"a":{"b":1}}', '{"a":{"b":1}}'],
  ['null takes the place of what was there', '{"a":{"b":1}}', '{"a":null}', '{"a":null}'],
  ['a value takes the place of a value', '{"a":1}', '{"a":2}', '{"a":2}'],
  ['objects are joined, as deep as they go', '{"a":{"b":{"c":1},"d":2}}', '{"a":{"b":{"e":3}}}', '{"a":{"b":{"c":1,"e":3},"d":2}}'],
  ['lists of one length are joined item by item', '{"a":[{"b":1},{"b":2}]}', '{"a":[{"c":3},{"c":4}]}', '{"a":[{"b":1,"c":3},{"b":2,"c":4}]}'],
  ['a list of another length takes the place of the list', '{"a":[{"b":1}]}', '{"a":[{"c":3},{"c":4}]}', '{"a":[{"c":3},{"c":4}]}'],
  ['lists in lists are joined', '{"a":[[{"b":1}],[1,2]]}', '{"a":[[{"c":2}],[3]]}', '{"a":[[{"b":1,"c":2}],[3]]}'],
  ['items that are null are replaced, and replace', '{"a":[null,{"b":1}]}', '{"a":[{"b":2},null]}', '{"a":[{"b":2},null]}'],
  ['a list takes the place of an object', '{"a":{"b":1}}', '{"a":[1]}', '{"a":[1]}'],
  ['a field may be called as every object calls something', '{}', '{"constructor":{"a":1},"toString":2}', '{"constructor":{"a":1},"toString":2}'],
  ['a field may be called as what every object comes from', '{"a":1}', '{"__proto__":{"b":1}}', '{"a":1,"__proto__":{"b":1}}'],
  ['and is joined like others', '{"__proto__":{"a":1}}', '{"__proto__":{"b":2}}', '{"__proto__":{"a":1,"b":2}}'],
])('%s', (_what, before, told, expected) => {
  const target = JSON.parse(before) as Data;
  mergeInto(target, JSON.parse(told) as Data);
  expect(JSON.stringify(target)).toBe(expected);
  expect(Object.getPrototypeOf(target)).toBe(Object.prototype);
});

it('takes nothing from what a department left out', () => {
  const target: Data = { a: 1 };
  mergeInto(target, { a: undefined });
  expect(target).toEqual({ a: 1 });
});

it('changes nothing that all objects have', () => {
  mergeInto({}, JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as Data);
  setOwn({}, '__proto__', { polluted: true });
  expect('polluted' in {}).toBe(false);
});
