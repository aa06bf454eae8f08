import { composeSupergraph } from './compose-supergraph.js';
import { keyNamesOf, type KeyNames } from './key-names.js';

const FEDERATION = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n';
const NAMES = ['__typename', 'code', 'first', 'kin', 'lives', 'name', 'no', 'place', 'serial', 'text'];

function read(): KeyNames {
  const composition = composeSupergraph([
    {
      department: 'health',
      sdl: `${FEDERATION}type Query { persons: [Person] } type Person implements Named @key(fields: "no") @key(fields: "place { code } serial") { no: Int! name: String place: Place serial: Int pet: Pet } type Place { code: String text: String } type Clinic { name: String }
        interface Named { name: String } union Any = Person | Clinic union Pet = Cat | Dog type Cat { lives: Int } type Dog { name: String }`,
    },
    {
      department: 'justice',
      sdl: `${FEDERATION}type Person @key(fields: "no") { no: Int! name: String @external pet: Pet @external kin(first: Int): String @requires(fields: "name pet { ... on Cat { lives } }") } union Pet = Cat type Cat { lives: Int @external }`,
    },
  ]);
  if (!composition.ok) throw new Error(composition.faults.join('\n'));
  return keyNamesOf(composition.supergraphSdl);
}

it.each<[string, readonly string[]]>([
  ['Person', ['__typename', 'name', 'no', 'pet', 'place', 'serial']], ['Place', ['__typename', 'code']], ['Cat', ['__typename', 'lives']], ['Query', ['__typename']], ['Dog', ['__typename']], ['Clinic', ['__typename']],
])('names what is added to a %s: every field of a key and of what one department requires of another, and no other', (type, names) => {
  const { isAdded } = read();
  expect([...NAMES, 'pet'].filter((name) => isAdded(name, type)).sort()).toEqual(names);
});

it.each(['Named', 'Any'])('counts what is added to an object as added to %s, as which it may be asked for', (type) => {
  const { isAdded } = read();
  expect(['no', 'serial', 'code', 'lives'].filter((name) => isAdded(name, type))).toEqual(['no', 'serial']);
});

it('takes a type that is not known for any', () => {
  const { isAdded } = read();
  for (const type of [null, 'Nowhere']) expect(NAMES.filter((name) => isAdded(name, type))).toEqual(['__typename', 'code', 'lives', 'name', 'no', 'place', 'serial']);
});
