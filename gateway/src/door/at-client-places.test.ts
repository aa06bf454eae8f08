import { GraphQLError } from 'graphql';
import { atClientPlaces } from './at-client-places.js';

const DATA = { cohort: { count: null, byGrid: [{ count: 10 }, null] }, none: null };

function placeOf(path: readonly (string | number)[]): readonly (string | number)[] | undefined {
  return atClientPlaces({ data: DATA, errors: [new GraphQLError('x', { path, extensions: { code: 'REGISTER_UNAVAILABLE' } })] }).errors[0]?.path;
}

it.each([
  ['a field that was asked for', ['cohort', 'count'], ['cohort', 'count']], ['a field of a list', ['cohort', 'byGrid', 0, 'count'], ['cohort', 'byGrid', 0, 'count']], ['what stood below a value that is null', ['none', 'name'], ['none', 'name']],
  ['what stood below a place in a list that is null', ['cohort', 'byGrid', 1, 'count'], ['cohort', 'byGrid', 1, 'count']], ['a field that the plan had fetched', ['cohort', 'publicSecuritySets', 'sets'], ['cohort']], ['one of a list', ['cohort', 'byGrid', 0, 'sets'], ['cohort', 'byGrid', 0]],
  ['one of the root', ['sets'], undefined], ['what every object has', ['cohort', 'toString'], ['cohort']],
])('an error about %s stands where the client sees it', (_what, path, expected) => {
  expect(placeOf(path)).toEqual(expected);
});

it('keeps what an error says, and leaves alone what names no place and what has no data', () => {
  const [moved] = atClientPlaces({ data: DATA, errors: [new GraphQLError('x', { path: ['cohort', 'sets'], extensions: { code: 'REGISTER_UNAVAILABLE' } })] }).errors;
  expect(moved).toMatchObject({ message: 'x', extensions: { code: 'REGISTER_UNAVAILABLE' } });
  const errors = [new GraphQLError('x')];
  expect(atClientPlaces({ data: DATA, errors }).errors).toEqual(errors);
  const whole = { data: null, errors: [new GraphQLError('x', { path: ['cohort', 'sets'] })] };
  expect(atClientPlaces(whole)).toBe(whole);
});
