import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { Readings } from '../access-log/readings.js';
import { ANYBODY } from '../caller/anybody.js';
import { createCaseDepartment } from '../conformance/case-department.js';
import { composeCase } from '../conformance/compose-case.js';
import { createPlannedGateway } from './planned-gateway.js';

it('lets the planner report to nobody, by the switch that it still has', () => {
  expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('true');
  expect(readFileSync(require.resolve('@apollo/gateway'), 'utf8')).toContain("process.env.APOLLO_TELEMETRY_DISABLED !== 'true'");
});

it('tells that something may have changed, also where a mutation fails half-way', async () => {
  const subgraphs = { books: { sdl: 'type Query { a: Int } type Mutation { add: Int fail: Int }', resolvers: { Mutation: { add: () => 1, fail: () => 2 } } } };
  const books = createCaseDepartment('books', subgraphs.books);
  let changes = 0;
  // The second call of the mutation is not signed: the operation ends there.
  let signed = 0;
  const sign = async (): Promise<string> => {
    if (++signed === 2) throw new Error('expected a key, but got none');
    return '';
  };
  const planned = createPlannedGateway({ supergraphSdl: composeCase(subgraphs), departments: [books], sign, isGuarded: false, areRightsKnown: () => true, changed: async () => void changes++, executor: 'compiled' });
  const { executor } = await planned.load({} as never);
  const source = 'mutation { add fail }';
  const document = parse(source);
  const request = { document, source, operation: document.definitions[0], queryHash: source, request: { query: source }, metrics: {}, context: { caller: ANYBODY, readings: new Readings() } } as never;
  await expect(executor?.(request)).rejects.toThrow('expected a key');
  expect([books.wasAsked(), changes]).toEqual([true, 1]);
  await planned.stop();
});
