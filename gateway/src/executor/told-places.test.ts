import { ToldPlaces } from './told-places.js';
import type { AnswerPath } from './run.js';

describe('the places of which departments say why there is nothing', () => {
  it.each<[string, readonly (AnswerPath | undefined)[], AnswerPath, boolean]>([
    ['the place itself', [['a', 0, 'b']], ['a', 0, 'b'], true],
    ['what it is in', [['a']], ['a', 0, 'b'], true],
    ['what is in it', [['a', 0, 'b']], ['a'], true],
    ['everything', [undefined], ['a', 0], true],
    ['everything, by no place', [[]], ['a'], true],
    ['its neighbour in a list', [['a', 1, 'b']], ['a', 0, 'b'], false],
    ['another field', [['a', 0, 'c']], ['a', 0, 'b'], false],
    ['a field by the name of a place in a list', [['a', '0']], ['a', 0], false],
    ['one of several', [['x'], ['a', 0, 'c'], ['a', 0, 'b']], ['a', 0, 'b'], true],
    ['names that every object has', [['constructor']], ['__proto__'], false],
    ['nothing', [], ['a'], false],
    ['nothing, of everything', [], [], false],
  ])('know an error of %s', (_what, paths, place, expected) => {
    expect(new ToldPlaces(paths).has(place)).toBe(expected);
  });

  it('are looked up without going through all of them', () => {
    const paths = Array.from({ length: 100_000 }, (_each, place): AnswerPath => ['team', place, 'name']);
    const began = performance.now();
    const told = new ToldPlaces(paths);
    expect(paths.every((path) => told.has(path))).toBe(true);
    // A tenth of a second; one by one it is minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
