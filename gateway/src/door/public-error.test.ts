import { linliError } from '@linli/vocabulary';
import type { GraphQLFormattedError } from 'graphql';
import { toPublicError } from './public-error.js';

const FAULT = /^(gateway|health): expected an answer, but got a fault, incident ([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

let said: string;

beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('an error of the catalogue', () => {
  it('leaves as it is, with its place and its department', () => {
    const { message, extensions } = linliError('REGISTER_UNAVAILABLE', { subject: 'health', expected: 'the department to answer', got: 'no answer', department: 'health', since: '2026-06-30T08:15:00Z' });
    expect(toPublicError({ message, path: ['resident', 'health'], extensions })).toEqual({
      message: 'health: expected the department to answer, but got no answer', path: ['resident', 'health'],
      extensions: { code: 'REGISTER_UNAVAILABLE', expected: 'the department to answer', got: 'no answer', department: 'health', since: '2026-06-30T08:15:00Z' },
    });
  });

  it('leaves with the purpose that was named and the scope that is missing', () => {
    const { message, extensions } = linliError('FORBIDDEN_FIELD', { subject: 'Resident.pension', expected: 'a scope', got: 'none', department: 'human-resources', purpose: 'EMERGENCY', scope: 'human-resources:pension' });
    expect(toPublicError({ message, extensions }).extensions).toEqual({ code: 'FORBIDDEN_FIELD', expected: 'a scope', got: 'none', department: 'human-resources', purpose: 'EMERGENCY', scope: 'human-resources:pension' });
  });

  it('leaves without anything that the catalogue does not have', () => {
    expect(toPublicError({ message: 'no', locations: [{ line: 1, column: 2 }], extensions: { code: 'ID_INVALID', stacktrace: ['at x'], serviceName: 'health', exception: {} } })).toEqual({ message: 'no', locations: [{ line: 1, column: 2 }], extensions: { code: 'ID_INVALID' } });
  });

  it.each([
    ['110105194912310021', 'got …'], ['11010519491231002X', 'got …'], ['11010519491231002x', 'got …'], ['110105491231002', 'got …'], ['１１０１０５１９４９１２３１００２X', 'got …'], ['123456', 'got …'], ['12345', 'got 12345'],
  ])('never repeats a number that could be a person\'s: %s', (number, message) => {
    expect(toPublicError({ message: `got ${number}`, extensions: { code: 'BAD_USER_INPUT' } }).message).toBe(message);
  });
});

describe('an error that has no code of the catalogue', () => {
  it.each<[string, GraphQLFormattedError, string, string]>([
    ['a variable that does not fit', { message: 'Variable "$id" of required type "ResidentId!" was not provided.' }, 'BAD_USER_INPUT', 'Variable "$id" of required type "ResidentId!" was not provided.'],
    ['a variable that is never used', { message: 'Variable "$id" is never used.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, 'GRAPHQL_VALIDATION_FAILED', 'Variable "$id" is never used.'],
    ['what the planner refuses', { message: 'The schema has no "mutation" root type defined', extensions: { code: 'INVALID_GRAPHQL' } }, 'GRAPHQL_VALIDATION_FAILED', 'The schema has no "mutation" root type defined'],
    ['a question about the schema', { message: 'GraphQL introspection is not allowed by Apollo Server, but the query contained __schema or __type.', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, 'GRAPHQL_VALIDATION_FAILED', 'document: expected no question about the schema itself, but got one'],
    ['too many words', { message: 'Syntax Error: Document contains more that 10000 tokens. Parsing aborted.', extensions: { code: 'GRAPHQL_PARSE_FAILED' } }, 'DOCUMENT_TOO_LARGE', 'document: expected at most 10,000 words and signs, but got more'],
    ['more fields than can be planned', { message: 'Exceeded maximum recursive selections in this operation' }, 'DOCUMENT_TOO_LARGE', 'document: expected fewer fields once its fragments are spread, but got more than can be planned'],
  ])('gets it by what it says: %s', (_case, error, code, message) => {
    expect(toPublicError(error)).toMatchObject({ message, extensions: { code } });
    expect(said).toBe('');
  });

  it.each<[string, GraphQLFormattedError]>([
    ['without a code', { message: 'relation "t_person" does not exist' }], ['with the server\'s', { message: 'relation "t_person" does not exist', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    ['with one of nobody\'s', { message: 'relation "t_person" does not exist', extensions: { code: 'toString' } }],
  ])('and stands for none is a fault of ours, told by its number alone: %s', (_case, error) => {
    const shown = toPublicError({ ...error, path: ['resident'] });
    const [, department, incident] = FAULT.exec(shown.message) ?? [];
    expect(department).toBe('gateway');
    expect(shown).toMatchObject({ path: ['resident'], extensions: { code: 'INTERNAL', department: 'gateway', incident } });
    expect(JSON.stringify(shown)).not.toContain('t_person');
    expect(said).toBe(`gateway: incident ${String(incident)}: relation "t_person" does not exist\n`);
  });

  it('is not written down with a personal number', () => {
    toPublicError({ message: 'no row for 110105194912310021' });
    expect(said).toMatch(/: no row for …\n$/);
  });

  it('of a department keeps the number that the department has written down', () => {
    const incident = '0a1b2c3d-0000-4000-8000-00000000000f';
    const { message, extensions } = linliError('INTERNAL', { subject: 'health', expected: 'an answer', got: `a fault, incident ${incident}`, department: 'health' });
    expect(toPublicError({ message, extensions })).toEqual({ message, extensions: expect.objectContaining({ code: 'INTERNAL', department: 'health', incident }) as object });
    expect(said).toBe('');
  });
});
