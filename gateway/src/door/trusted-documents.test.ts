import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTrustedDocuments, renderTrustedDocuments, takeTrusted } from './trusted-documents.js';

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');
const TRUSTED = '{ clinic }';
const documents = new Map([[hashOf(TRUSTED), TRUSTED]]);
const hashed = (hash: string, rest: object = {}): object => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, ...rest });

describe('a document that is named by its hash', () => {
  it.each([true, false])('is put in where it is trusted, with what else was sent (only such: %p)', (isOnly) => {
    expect(takeTrusted(hashed(hashOf(TRUSTED), { variables: { a: 1 }, operationName: 'A' }), { documents, isOnly })).toEqual({ query: TRUSTED, variables: { a: 1 }, operationName: 'A' });
    expect(takeTrusted(hashed(hashOf(TRUSTED).toUpperCase(), { query: TRUSTED }), { documents, isOnly })).toEqual({ query: TRUSTED });
  });

  it.each<[string, object]>([
    ['whose hash nobody knows', hashed('0'.repeat(64))], ['that was changed after its hash was trusted', hashed(hashOf(TRUSTED), { query: '{ clinic patients }' })], ['that is sent with another\'s hash', hashed('0'.repeat(64), { query: TRUSTED })], ['that is named by no hash', hashed('')],
  ])('%s is refused, also where others are taken', (_case, body) => {
    for (const isOnly of [true, false]) expect(() => takeTrusted(body, { documents, isOnly })).toThrow(expect.objectContaining({ extensions: expect.objectContaining({ code: 'DOCUMENT_NOT_TRUSTED' }) as object }) as Error);
  });
});

describe('where only trusted documents are taken', () => {
  it('one that is sent whole is taken, and another refused, by a space as well', () => {
    expect(takeTrusted({ query: TRUSTED }, { documents, isOnly: true })).toEqual({ query: TRUSTED });
    for (const query of ['{ patients }', `${TRUSTED} `, '']) expect(() => takeTrusted({ query }, { documents, isOnly: true })).toThrow('document: expected ');
  });

  it('what is no operation is left to whoever looks at it next', () => {
    for (const body of [null, 'text', [{ query: '{ a }' }], { query: 1 }, {}]) expect(takeTrusted(body, { documents, isOnly: true })).toEqual(body);
  });
});

describe('a manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-trusted-'));
  const file = join(folder, 'trusted.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as it was written, in the order of the hashes', () => {
    writeFileSync(file, renderTrustedDocuments(['{ b }', TRUSTED]));
    expect(readTrustedDocuments(file)).toEqual(new Map([[hashOf('{ b }'), '{ b }'], [hashOf(TRUSTED), TRUSTED]]));
  });

  it.each([['whose document was changed', renderTrustedDocuments([TRUSTED]).replace('clinic', 'patients'), 'expected each document to have the hash'], ['that is no JSON', '{', 'expected a file of documents'], ['of something else', '{"a":1}', 'expected a file of documents']])('%s is refused', (_case, text, message) => {
    writeFileSync(file, text);
    expect(() => readTrustedDocuments(file)).toThrow(message);
  });
});
