import { composeSupergraph } from './compose-supergraph.js';
import { keyNamesOf } from './key-names.js';

const FEDERATION = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n';

it('names every field of a key and of what one department requires of another, and no other', () => {
  const composition = composeSupergraph([
    { department: 'health', sdl: `${FEDERATION}type Query { persons: [Person] } type Person @key(fields: "no") @key(fields: "place { code } serial") { no: Int! name: String place: Place serial: Int } type Place { code: String text: String }` },
    { department: 'justice', sdl: `${FEDERATION}type Person @key(fields: "no") { no: Int! name: String @external kin(first: Int): String @requires(fields: "name") }` },
  ]);
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  expect([...keyNamesOf(composition.supergraphSdl)].sort()).toEqual(['__typename', 'code', 'name', 'no', 'place', 'serial']);
});
