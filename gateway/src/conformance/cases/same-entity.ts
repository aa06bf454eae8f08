import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ROWS = [{ id: '1', name: 'Li' }, { id: '2', name: 'Wang' }];

export const sameEntity: ConformanceCase = {
  title: 'an entity that stands at several places is the same at each, with what is asked there',
  source: 'Federation, Subgraph specification: one entity for each representation, in their order',
  subgraphs: {
    teams: { sdl: 'type Query { team: [Person] lead: Person } type Person @key(fields: "id") { id: ID! mate: Person }', resolvers: { Query: { team: () => [{ id: '2' }, { id: '1' }, { id: '2' }, null, { id: '2' }], lead: () => ({ id: '1' }) }, Person: { mate: ({ id }: { id: string }) => ({ id: id === '1' ? '2' : '1' }) } } },
    people: { sdl: 'type Person @key(fields: "id") { id: ID! name: String bag: Bag } type Bag { size: Int colour: String }', resolvers: { Person: { ...byKey(ROWS, 'id'), bag: ({ id }: { id: string }) => ({ size: Number(id), colour: 'red' }) } } },
  },
  operations: [
    { name: 'in a list', query: '{ team { name } }', data: { team: [{ name: 'Wang' }, { name: 'Li' }, { name: 'Wang' }, null, { name: 'Wang' }] } },
    { name: 'at two places that ask for different things', query: '{ lead { bag { size } } team { bag { colour } } }', data: { lead: { bag: { size: 1 } }, team: [{ bag: { colour: 'red' } }, { bag: { colour: 'red' } }, { bag: { colour: 'red' } }, null, { bag: { colour: 'red' } }] } },
    { name: 'at two places that give different fields one name', query: '{ lead { x: name mate { x: id } } other: lead { x: id mate { x: name } } }', data: { lead: { x: 'Li', mate: { x: '2' } }, other: { x: '1', mate: { x: 'Wang' } } } },
    { name: 'above and below itself', query: '{ lead { name mate { name mate { name bag { size } } } } }', data: { lead: { name: 'Li', mate: { name: 'Wang', mate: { name: 'Li', bag: { size: 1 } } } } } },
  ],
};
