import 'reflect-metadata';
import { SEX } from '@linli/vocabulary';
import { defineSubgraph } from '../define-subgraph.js';
import { renderSchema } from '../graph/build-schema.js';
import { checkContract } from '../graph/check-contract.js';
import { trees } from '../test-trees/trees-subgraph.js';
import { declaredSetsOf } from './declared-sets.js';
import { defineDimension, defineIndicator } from './indicator.js';
import { readDeclaredSets } from './read-declared-sets.js';

const head = { zh: '古树', en: 'Old trees', of: 'RESIDENT', level: 'S2', area: 'tree', since: null, sql: '' } as const;
const parks = defineSubgraph({
  ...trees,
  indicators: [
    defineIndicator({ ...head, name: 'old', argument: { kind: 'FLAG' }, isUniverse: true }), defineIndicator({ ...head, name: 'height', since: '2021-01-01', argument: { kind: 'RANGE', unit: { zh: '米', en: 'metres' }, min: 0, max: 99 } }),
    defineIndicator({ ...head, name: 'kind', level: 'S3', argument: { kind: 'CODES', table: SEX, toRegister: () => [] } }),
    defineIndicator({ ...head, name: 'open', level: 'S1', argument: { kind: 'FLAG' } }), defineIndicator({ ...head, name: 'planted', of: 'HOUSEHOLD', argument: { kind: 'DAYS' } }),
  ],
  dimensions: [defineDimension({ ...head, name: 'KIND', table: SEX }), defineDimension({ ...head, name: 'HOUSEHOLD', leadsTo: 'HOUSEHOLD' })],
});

it('are read from the contract as they were declared', async () => {
  expect(readDeclaredSets(await renderSchema(parks), parks)).toEqual(declaredSetsOf(parks));
});

it('are none of a department that declares none', async () => {
  expect(readDeclaredSets(await renderSchema(trees), trees)).toBeNull();
});

it('stand in the contract with what the gateway decides by', async () => {
  const sdl = await renderSchema(parks);
  expect(sdl).toContain('height: NumberRange @classified(level: "S2", scopes: [["trees:tree"]]) @indicator(argument: "RANGE", min: 0, max: 99, since: "2021-01-01")');
  expect(sdl).toContain('kind: [SexValue!] @classified(level: "S3", scopes: [["trees:tree"]]) @indicator(argument: "CODES", table: "Sex")');
  expect(sdl).toContain('input TreesHouseholdIndicators @indicators(department: "trees", subject: "HOUSEHOLD")');
  expect(checkContract(sdl, 'trees').filter((fault) => /Indicators|Sets/.test(fault))).toEqual([]);
});
