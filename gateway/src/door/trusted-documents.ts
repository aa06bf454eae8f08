import { linliError } from '@linli/vocabulary';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Documents by the SHA-256 of their text, hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/**
 * Reads a manifest of documents.
 * @throws Error when it is none, or a document is not the one that its hash was made of.
 */
export function readTrustedDocuments(file: string): TrustedDocuments {
  const documents = new Map(Object.entries(readManifest(file)));
  for (const [hash, document] of documents) if (hashOf(document) !== hash) throw new Error(`expected each document to have the hash that it is kept under, but ${hash.slice(0, 12)} has another`);
  return documents;
}

function readManifest(file: string): Readonly<Record<string, string>> {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && Object.values(manifest).every((document) => typeof document === 'string')) return manifest as Record<string, string>;
  } catch {
    // Said below, whatever is wrong with it.
  }
  throw new Error('expected a file of documents by their hash, but got none');
}

/** The manifest of documents. */
export function renderTrustedDocuments(documents: readonly string[]): string {
  const byHash = documents.map((document) => [hashOf(document), document] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(byHash), null, 2)}\n`;
}

/**
 * Puts the document into a body that names it by its hash, and refuses what is not trusted.
 * @param isOnly whether no other documents are taken than trusted ones.
 * @returns the body to go on with; one that is of another form comes back as it is.
 * @throws DOCUMENT_NOT_TRUSTED when the hash is unknown or another document's, or, where only trusted ones are taken, the document is none of them.
 */
export function takeTrusted(body: unknown, { documents, isOnly }: { readonly documents: TrustedDocuments; readonly isOnly: boolean }): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { query, extensions, ...rest } = body as { query?: unknown; extensions?: unknown };
  const hash = readHash(extensions);
  if (hash === null && (!isOnly || typeof query !== 'string')) return body;
  const document = typeof query === 'string' && query !== '' ? query : documents.get(hash ?? '');
  if (document === undefined) throw refusal('the hash of a trusted document', 'another one');
  const actual = hashOf(document);
  if (hash !== null && hash !== actual) throw refusal('the hash of the document that was sent with it', 'another one');
  if (isOnly && documents.get(actual) !== document) throw refusal('a trusted document', 'another one');
  return { ...rest, query: document };
}

function readHash(extensions: unknown): string | null {
  const persisted = typeof extensions === 'object' && extensions !== null ? (extensions as { persistedQuery?: unknown }).persistedQuery : null;
  const hash = typeof persisted === 'object' && persisted !== null ? (persisted as { sha256Hash?: unknown }).sha256Hash : null;
  return typeof hash === 'string' ? hash.toLowerCase() : null;
}

function hashOf(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}

function refusal(expected: string, got: string): Error {
  return linliError('DOCUMENT_NOT_TRUSTED', { subject: 'document', expected, got });
}
