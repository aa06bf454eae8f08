import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

interface Team { readonly id: string; readonly lead?: { readonly name: string } | null; readonly members?: readonly { readonly name: string }[] }
const TEAMS = [{ id: 't1', lead: { id: '1' }, members: [{ id: '2' }, { id: '1' }] }, { id: 't2', lead: null, members: [] }];

export const requiresEntities: ConformanceCase = {
  title: 'what is required may lie in other entities',
  source: 'Federation, @requires: nested selections over entities and lists',
  subgraphs: {
    teams: { sdl: 'type Query { teams: [Team!]! } type Team @key(fields: "id") { id: ID! lead: Person members: [Person!]! } type Person @key(fields: "id") { id: ID! }', resolvers: { Query: { teams: () => TEAMS }, Team: byKey(TEAMS, 'id') } },
    people: { sdl: 'type Person @key(fields: "id") { id: ID! name: String }', resolvers: { Person: byKey([{ id: '1', name: 'Li' }, { id: '2', name: 'Wang' }], 'id') } },
    banners: {
      sdl: `type Team @key(fields: "id") { id: ID! lead: Person @external members: [Person!]! @external banner: String @requires(fields: "lead { name }") roll: String @requires(fields: "members { name }") }
        type Person @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: { Team: { __resolveReference: (team: Team) => team, banner: ({ lead }: Team) => (lead === undefined ? 'lost' : `Team ${lead?.name ?? 'of nobody'}`), roll: ({ members }: Team) => (members === undefined ? 'lost' : members.map(({ name }) => name).join('+')) } },
    },
  },
  operations: [
    { name: 'in one, or in none', query: '{ teams { banner } }', data: { teams: [{ banner: 'Team Li' }, { banner: 'Team of nobody' }] } },
    { name: 'in a list of them, in its order', query: '{ teams { roll } }', data: { teams: [{ roll: 'Wang+Li' }, { roll: '' }] } },
    { name: 'beside the client asking for the same ones', query: '{ teams { lead { id } members { name } banner roll } }', data: { teams: [{ lead: { id: '1' }, members: [{ name: 'Wang' }, { name: 'Li' }], banner: 'Team Li', roll: 'Wang+Li' }, { lead: null, members: [], banner: 'Team of nobody', roll: '' }] } },
    { name: 'beside the client calling them something else', query: '{ teams { lead { called: name } banner } }', data: { teams: [{ lead: { called: 'Li' }, banner: 'Team Li' }, { lead: null, banner: 'Team of nobody' }] } },
  ],
};
