import { readAnswer } from './read-answer.js';

const ROOT = { query: '{ resident(id: "x") { name } }' };
const ENTITIES = { query: 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { name } } }', variables: { representations: [{ __typename: 'Resident' }, { __typename: 'Resident' }] } };
const COUNTED = { question: null, definition: 'age >= 65', set: Buffer.from([0x3a, 0x30, 0, 0, 0, 0, 0, 0]).toString('base64') };
const counting = (differences: object): object => ({ data: { resident: null }, extensions: { counted: { ...COUNTED, ...differences } } });
const error = { message: 'no', path: ['resident'], extensions: { code: 'INTERNAL' } };

describe('what a department sent', () => {
  it.each([
    ['data', ROOT, { data: { resident: null } }, { data: { resident: null } }],
    ['data with an empty list of errors', ROOT, { data: { resident: null }, errors: [] }, { data: { resident: null } }],
    ['data and errors', ROOT, { data: { resident: null }, errors: [error] }, { data: { resident: null }, errors: [error] }],
    ['errors alone', ROOT, { errors: [error] }, { data: null, errors: [error] }],
    ['data without what a condition leaves out', { query: 'query($isOld: Boolean!) { resident(id: "x") { name } old: resident(id: "y") @include(if: $isOld) { name } }', variables: { isOld: false } }, { data: { resident: null } }, { data: { resident: null } }],
    ['data, and who was read and counted', ROOT, { data: { resident: null }, extensions: { residents: [1], counted: COUNTED, other: 1 } }, { data: { resident: null }, extensions: { residents: [1], counted: COUNTED } }],
    ['data, and several who were counted', ROOT, { data: { resident: null }, extensions: { counted: [COUNTED, { ...COUNTED, question: 'TJ-1' }] } }, { data: { resident: null }, extensions: { counted: [COUNTED, { ...COUNTED, question: 'TJ-1' }] } }],
    ['data, and null for who was counted', ROOT, { data: { resident: null }, extensions: { counted: null, residents: null } }, { data: { resident: null } }],
    ['as many entities as were asked for', ENTITIES, { data: { _entities: [null, { name: 'x' }] } }, { data: { _entities: [null, { name: 'x' }] } }],
  ])('is an answer when it is %s', (_case, operation, body, answer) => {
    expect(readAnswer('health', { operation, body })).toEqual(answer);
  });

  it.each([
    ['nothing', ROOT, null], ['a list', ROOT, []], ['text', ROOT, 'ok'], ['a number', ROOT, 5], ['an object of something else', ROOT, { status: 'ok' }],
    ['null without a reason', ROOT, { data: null }], ['null with no errors in the list', ROOT, { data: null, errors: [] }], ['data that is a number', ROOT, { data: 5 }], ['data that is a list', ROOT, { data: [] }],
    ['errors that are text', ROOT, { data: {}, errors: 'all of it' }], ['errors without messages', ROOT, { errors: [{}] }], ['errors whose path is text', ROOT, { errors: [{ message: 'no', path: 'resident' }] }],
    ['text for who was counted', ROOT, { data: { resident: null }, extensions: { counted: COUNTED.set } }], ['a set that is none', ROOT, counting({ set: 'AAAA' })], ['a set in other letters', ROOT, counting({ set: `${COUNTED.set}\n` })], ['no set', ROOT, counting({ set: null })],
    ['no word of the question', ROOT, counting({ question: undefined })], ['a question that is a number', ROOT, counting({ question: 7 })], ['no definition', ROOT, counting({ definition: '' })], ['a list in which one is none', ROOT, { data: { resident: null }, extensions: { counted: [COUNTED, null] } }],
    ['fewer entities than were asked for', ENTITIES, { data: { _entities: [{ name: 'x' }] } }], ['no entities at all', ENTITIES, { data: {} }], ['entities that are one', ENTITIES, { data: { _entities: { name: 'x' } } }],
    ['data without what was asked for', ROOT, { data: { _entities: [] } }], ['an entity without it', ENTITIES, { data: { _entities: [{ name: 'x' }, { __typename: 'Resident' }] } }], ['entities that are text', ENTITIES, { data: { _entities: ['x', 'y'] } }],
  ])('is none when it is %s', (_case, operation, body) => {
    expect(() => readAnswer('health', { operation, body })).toThrow(/^health: expected .+, but got something else$/);
  });
});
