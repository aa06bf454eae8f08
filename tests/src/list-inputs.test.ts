import { buildSchema, getNamedType, isInputObjectType, isObjectType, type GraphQLArgument } from 'graphql';
import { readFileSync } from 'node:fs';
import { SUPERGRAPH_FILE } from './open-test-district.js';

const TYPES = Object.values(buildSchema(readFileSync(SUPERGRAPH_FILE, 'utf8'), { assumeValidSDL: true }).getTypeMap());
const ORDERING = /order|sort|ascending|descending/i;

const listInputs = TYPES.filter(isObjectType).flatMap((type) => Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection')).flatMap(({ args }) => args as readonly GraphQLArgument[]));

// Whoever orders by what he may not read has read it, row by row: an order would have to be classified like a filter, which nothing checks.
it('no list takes an order: a page, a filter and days or instants are all that narrows one', () => {
  expect(new Set(listInputs.map(({ name }) => name))).toEqual(new Set(['first', 'after', 'filter', 'on', 'fromAt', 'untilAt']));
});

it('no filter holds an order', () => {
  const filters = TYPES.filter(isInputObjectType).filter(({ name }) => name.endsWith('Filter'));
  expect(filters.length).toBeGreaterThan(40);
  expect(filters.flatMap((filter) => Object.keys(filter.getFields()).filter((field) => ORDERING.test(field)).map((field) => `${filter.name}.${field}`))).toEqual([]);
});
