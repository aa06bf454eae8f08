import type { DepartmentAnswer, DepartmentRequest } from './department.js';
import { mergeFetches, mergeKeyOf } from './merge-fetches.js';

const QUERY = 'query Q($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { health { asOf } } } }';

function fetchOf(numbers: readonly number[], differences: Partial<DepartmentRequest> = {}): DepartmentRequest {
  return { query: QUERY, variables: { representations: numbers.map((residentNo) => ({ __typename: 'Resident', residentNo })) }, operationName: 'Q', callerToken: 'clerk', likeness: '1', ...differences };
}

describe('fetches that may be asked as one', () => {
  it('are those of one document, caller and other variables, whatever the entities', () => {
    expect(mergeKeyOf(fetchOf([1]))).toBe(mergeKeyOf(fetchOf([2, 3])));
  });

  it.each([
    ['another caller', fetchOf([1], { callerToken: 'nurse' })], ['another document', fetchOf([1], { query: QUERY.replace('asOf', 'recordedAt') })], ['an operation of other fields', fetchOf([1], { likeness: '2' })], ['another operation', fetchOf([1], { operationName: 'R' })],
    ['another variable', fetchOf([1], { variables: { representations: [], first: 5 } })],
  ])('are not those of %s', (_case, other) => {
    expect(mergeKeyOf(other)).not.toBe(mergeKeyOf(fetchOf([1])));
  });

  it.each([
    ['nobody knows what', fetchOf([1], { likeness: null })], ['a root field', fetchOf([], { query: '{ resident(id: "x") { name } }', variables: { id: 'x' } })], ['no variables', { query: '{ grids { totalCount } }', callerToken: 'clerk', likeness: '1' }],
    ['a client\'s variable of that name', fetchOf([1], { query: 'query($representations: [Int!]) { grids(in: $representations) { totalCount } }' })],
  ])('are not what asks for %s', (_case, request) => {
    expect(mergeKeyOf(request)).toBeNull();
  });
});

describe('the answer to several fetches', () => {
  const { request, split } = mergeFetches([fetchOf([1, 2]), fetchOf([]), fetchOf([2])]);
  const entities = [{ health: 'of 1' }, { health: 'of 2' }, { health: 'of 2' }];

  it('is asked for with the entities one after the other, repeats as often as they came', () => {
    expect(request).toEqual(fetchOf([1, 2, 2]));
  });

  it('is taken apart in their order, each entity an object of its own', () => {
    expect(split({ data: { _entities: entities } })).toEqual([{ data: { _entities: [{ health: 'of 1' }, { health: 'of 2' }] } }, { data: { _entities: [] } }, { data: { _entities: [{ health: 'of 2' }] } }]);
  });

  it('gives an error to whom it belongs, at his own place, and one that names no entity to all', () => {
    const errors = [{ message: 'a', path: ['_entities', 1, 'health'] }, { message: 'b', path: ['_entities', 2] }, { message: 'c' }];
    expect(split({ data: { _entities: entities }, errors })?.map(({ errors: own }) => own)).toEqual([
      [{ message: 'a', path: ['_entities', 1, 'health'] }, { message: 'c' }], [{ message: 'c' }], [{ message: 'b', path: ['_entities', 0] }, { message: 'c' }],
    ]);
  });

  it('tells of each resident to whom he was asked for, and of one whom nobody asked for to all', () => {
    expect(split({ data: { _entities: entities }, extensions: { residents: [1, 2, 7] } })?.map(({ extensions }) => extensions?.residents)).toEqual([[1, 2, 7], [7], [2, 7]]);
  });

  it.each([
    ['says who was counted for all of them', { data: { _entities: entities }, extensions: { counted: { question: null, definition: 'x', set: '' } } }], ['is null', { data: null, errors: [{ message: 'no' }] }], ['has one entity fewer', { data: { _entities: entities.slice(1) } }], ['has one more', { data: { _entities: [...entities, {}] } }], ['has none', { data: {} }],
  ] as [string, DepartmentAnswer][])('is nobody\'s when it %s', (_case, answer) => {
    expect(split(answer)).toBeNull();
  });
});
