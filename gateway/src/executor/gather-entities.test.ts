import { gatherEntities } from './gather-entities.js';
import type { ReadRepresentation } from './representation.js';
import type { Data } from './run.js';

const represent: ReadRepresentation = ({ __typename, id, of }) => (id === undefined ? null : { __typename, id, ...(of === undefined ? {} : { of }) });

/** The representations, and for each the places of its objects. */
function gathered(objects: readonly Data[], rewrite: ((value: unknown) => void) | null = null): [readonly Data[], number[][]] {
  const { representations, holders } = gatherEntities(objects, { represent, rewrite });
  return [representations, holders.map((places) => [...places])];
}

const li = { __typename: 'Person', id: '1' };
const wang = { __typename: 'Person', id: '2' };

it.each<[string, readonly Data[], readonly Data[], number[][]]>([
  ['one', [{ ...li, name: 'x' }], [li], [[0]]],
  ['each once, for all that it stands for', [{ ...li }, { ...wang }, { ...li, name: 'x' }], [li, wang], [[0, 2], [1]]],
  ['two of one id and different types apart', [{ ...li }, { ...li, __typename: 'Dog' }], [li, { ...li, __typename: 'Dog' }], [[0], [1]]],
  ['two of one number and different types apart, and the same again once', [{ ...li, id: 1 }, { __typename: 'Dog', id: 1 }, { ...li, id: 1 }], [{ ...li, id: 1 }, { __typename: 'Dog', id: 1 }], [[0, 2], [1]]],
  ['two of one number under different names apart', [{ ...li, id: 1 }, { ...li, id: 1, of: 2 }], [{ ...li, id: 1 }, { ...li, id: 1, of: 2 }], [[0], [1]]],
  ['a number and a text apart', [{ ...li }, { ...li, id: 1 }], [li, { ...li, id: 1 }], [[0], [1]]],
  ['two of which one says in a text what the other says in two fields apart', [{ ...li, id: '1 of$1:2 ' }, { ...li, of: '2' }, { ...li, id: '1', of: '2 ' }], [{ ...li, id: '1 of$1:2 ' }, { ...li, of: '2' }, { ...li, of: '2 ' }], [[0], [1], [2]]],
  ['two whose keys are objects', [{ ...li, id: { a: 1 } }, { ...li, id: { a: 2 } }, { ...li, id: { a: 1 } }], [{ ...li, id: { a: 1 } }, { ...li, id: { a: 2 } }], [[0, 2], [1]]],
  ['nothing and a text that says so apart', [{ ...li, id: null }, { ...li, id: 'null' }], [{ ...li, id: null }, { ...li, id: 'null' }], [[0], [1]]],
  ['none that cannot be told', [{}, { ...wang }, {}], [wang], [[1]]],
  ['nobody where there is nobody', [], [], []],
])('asks for %s', (_what, objects, representations, holders) => {
  expect(gathered(objects)).toEqual([representations, holders]);
});

it('asks once for what is the same once it is rewritten, and changes no object by that', () => {
  const objects = [{ ...li }, { ...li, __typename: 'Dog' }];
  expect(gathered(objects, (value) => void ((value as Data).__typename = 'Being'))).toEqual([[{ ...li, __typename: 'Being' }], [[0, 1]]]);
  expect(objects[1]).toEqual({ ...li, __typename: 'Dog' });
});
