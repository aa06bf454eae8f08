import type { SensitivityLevel } from '@linli/vocabulary';
import type { Condition } from '../condition/condition.js';
import { checkPlace, placeOf } from './place.js';

it.each<[string, SensitivityLevel]>([['GRID', 'S2'], ['COMMUNITY', 'S3'], ['STREET', 'S4'], ['SEX', 'S4']])('%s divides what is %s', (name, level) => {
  expect(() => checkPlace(name, level)).not.toThrow();
});

it.each<[string, SensitivityLevel, string]>([
  ['GRID', 'S3', 'a question of S3: expected a division by COMMUNITY or STREET, or none by place, but got GRID'], ['GRID', 'S4', 'a question of S4: expected a division by STREET, or none by place, but got GRID'],
  ['COMMUNITY', 'S4', 'a question of S4: expected a division by STREET, or none by place, but got COMMUNITY'],
])('%s is too fine for %s', (name, level, message) => {
  expect(() => checkPlace(name, level)).toThrow(expect.objectContaining({ message, extensions: expect.objectContaining({ code: 'COHORT_TOO_FINE' }) as object }) as Error);
});

it.each<[string, Condition, string]>([
  ['none', { is: 'public-security.age', argument: null }, 'DISTRICT'], ['a community among others', { all: [{ is: 'public-security.age', argument: null }, { not: { is: 'community.community', argument: null } }] }, 'COMMUNITY'],
  ['a grid and a street', { any: [{ is: 'community.street', argument: null }, { is: 'community.grid', argument: null }] }, 'GRID'],
])('the finest place of a condition that names %s', (_what, where, place) => {
  expect(placeOf(where)).toBe(place);
});
