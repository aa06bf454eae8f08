import { lackOf, type Rights, type Rule } from './rule.js';

const RIGHTS: Rights = { key: '', scopes: new Set(['a', 'b']), policies: new Set(['role:clerk']), highestLevel: 'S2' };
const rule = (differences: Partial<Rule>): Rule => ({ scopes: [], policies: [], level: null, ...differences });

describe('a rule', () => {
  it.each([
    ['asks for nothing', rule({})], ['asks for a level below', rule({ level: 'S1' })], ['asks for the highest level', rule({ level: 'S2' })], ['asks for a scope that is held', rule({ scopes: [[['a']]] })],
    ['asks for several, all held', rule({ scopes: [[['a', 'b']]] })], ['has one set among others that is held whole', rule({ scopes: [[['a', 'x'], ['b']]] })], ['has an empty set', rule({ scopes: [[[]]] })],
    ['asks twice, and both are met', rule({ scopes: [[['a']], [['b'], ['x']]] })], ['asks for a policy that is held', rule({ policies: [[['role:clerk']]] })],
  ])('is met when it %s', (_case, given) => {
    expect(lackOf(given, RIGHTS)).toBeNull();
  });

  it.each([
    ['a scope that is not held', rule({ scopes: [[['x']]] }), { scopes: ['x'], policies: [], level: null }], ['a set that is held in part', rule({ scopes: [[['a', 'x']]] }), { scopes: ['x'], policies: [], level: null }],
    ['sets of which none is held: the nearest is named', rule({ scopes: [[['x', 'y'], ['a', 'z']]] }), { scopes: ['z'], policies: [], level: null }],
    ['two things of which one is not held', rule({ scopes: [[['a']], [['x']]] }), { scopes: ['x'], policies: [], level: null }], ['no set at all, which nobody can hold', rule({ scopes: [[]] }), { scopes: [], policies: [], level: null }],
    ['a level above', rule({ level: 'S3' }), { scopes: [], policies: [], level: 'S3' }], ['a scope that is held, on a level above', rule({ scopes: [[['a']]], level: 'S4' }), { scopes: [], policies: [], level: 'S4' }],
    ['a policy that is not held', rule({ policies: [[['role:judge']]] }), { scopes: [], policies: ['role:judge'], level: null }],
  ])('is not met when it asks for %s', (_case, given, lack) => {
    expect(lackOf(given, RIGHTS)).toEqual(lack);
  });
});
