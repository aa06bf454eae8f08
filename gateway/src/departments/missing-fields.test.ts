import { errorsOfEntity, errorsOfMissing } from './missing-fields.js';

const error = { message: 'health: expected the department to answer, but got no answer', extensions: { code: 'REGISTER_UNAVAILABLE' } };
const pathsOf = (errors: readonly { readonly path?: readonly (string | number)[] | undefined }[]): unknown[] => errors.map(({ path }) => path);

describe('what a department did not deliver', () => {
  it.each([
    ['a field of the root', '{ resident(id: "x") { name } }', [['resident']]],
    ['a field under the name that the answer has it by', '{ first: resident(id: "x") { name } second: resident(id: "y") { name } }', [['first'], ['second']]],
    ['fields of a named operation with variables', 'query Q($id: ResidentId!) { resident(id: $id) { name } households { totalCount } }', [['resident'], ['households']]],
    ['fields in an inline fragment of the root', '{ ... on Query { grid(gridCode: "1") { name } } }', [['grid']]],
    ['nothing where only the type\'s name was asked for', '{ __typename }', []],
    ['a field in a fragment that has a name', 'query { ...A mine: households { totalCount } } fragment A on Query { resident(id: "x") { name } ...B } fragment B on Query { grid(gridCode: "1") { name } }', [['resident'], ['grid'], ['mine']]],
    ['a field once, however often it was asked for', '{ resident(id: "x") { name } ... on Query { resident(id: "x") { sex { zh } } } }', [['resident']]],
    ['a mutation\'s field, even one of that name', 'mutation { _entities: close { id } }', [['_entities']]],
  ])('is %s', (_case, query, paths) => {
    expect(pathsOf(errorsOfMissing({ query }, error))).toEqual(paths);
  });

  const ENTITIES = `query($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Resident { __typename health { record { clinic } } mine: socialSecurity { pension { fenPerMonth } } }
    ... on Household { visitTasks { totalCount } ... on Household { address { text } } }
    ... on Resident { marriage { certificateNo } }
  } }`;
  const representations = [{ __typename: 'Resident', residentNo: 1 }, { __typename: 'Household', householdNo: 2 }, { __typename: 'Resident', residentNo: 3 }, { __typename: 'Grid', gridCode: '1' }];

  it('is each field of each entity, by its type, at its place', () => {
    expect(pathsOf(errorsOfMissing({ query: ENTITIES, variables: { representations } }, error))).toEqual([
      ['_entities', 0, 'health'], ['_entities', 0, 'mine'], ['_entities', 0, 'marriage'],
      ['_entities', 1, 'visitTasks'], ['_entities', 1, 'address'],
      ['_entities', 2, 'health'], ['_entities', 2, 'mine'], ['_entities', 2, 'marriage'],
    ]);
  });

  it('is, of one entity, its own fields alone', () => {
    expect(pathsOf(errorsOfEntity({ query: ENTITIES, variables: { representations } }, { place: 1, error }))).toEqual([['_entities', 1, 'visitTasks'], ['_entities', 1, 'address']]);
  });

  it('is what stands in a fragment with a name, as a plan spreads it', () => {
    const query = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { ...W marriage { spouses { ...W } } } ...H } } fragment W on Resident { welfare { __typename } } fragment H on Household { address { text } }';
    expect(pathsOf(errorsOfMissing({ query, variables: { representations } }, error))).toEqual([['_entities', 0, 'welfare'], ['_entities', 0, 'marriage'], ['_entities', 1, 'address'], ['_entities', 2, 'welfare'], ['_entities', 2, 'marriage']]);
    expect(pathsOf(errorsOfEntity({ query, variables: { representations } }, { place: 1, error }))).toEqual([['_entities', 1, 'address']]);
  });

  it.each([
    [{ detailed: true }, ['health', 'welfare']], [{ detailed: false }, ['health', 'marriage']], [{}, ['health', 'marriage']],
  ])('is not what the client has left out by a condition: %j', (variables, keys) => {
    const query = `query($representations: [_Any!]!, $detailed: Boolean! = false) { _entities(representations: $representations) {
      ... on Resident { health { asOf } marriage @skip(if: $detailed) { certificateNo } } ... on Resident @include(if: $detailed) { welfare { __typename } } } }`;
    expect(pathsOf(errorsOfEntity({ query, variables: { representations, ...variables } }, { place: 0, error }))).toEqual(keys.map((key) => ['_entities', 0, key]));
  });

  it('is where it is, in a list that a client calls as plans call theirs', () => {
    expect(pathsOf(errorsOfEntity({ query: '{ _entities: grids { name } }' }, { place: 1, error }))).toEqual([['_entities', 1]]);
  });

  it('is nothing of an entity that was not asked for', () => {
    expect(errorsOfEntity({ query: ENTITIES, variables: { representations } }, { place: 3, error })).toEqual([]);
    expect(errorsOfEntity({ query: ENTITIES, variables: { representations } }, { place: 9, error })).toEqual([]);
    expect(errorsOfMissing({ query: ENTITIES }, error)).toEqual([]);
  });

  it('is said with the reason, once a field', () => {
    expect(errorsOfMissing({ query: '{ resident(id: "x") { name } }' }, error)).toEqual([{ ...error, path: ['resident'] }]);
  });
});
