import { deriveSecret, type RegisterBook } from '@linli/subgraph-kit';
import { controlledCounts } from './controlled-counts.js';
import type { Disclosure } from './disclosure.js';
import { createReleaseBook } from './release-book.js';

const USE = 'disclosure of counts';

const ofBooks = new WeakMap<RegisterBook, Disclosure>();

/** The disclosure control of a register: one for all of its questions and analysts, by the deployment's sealing key and the register's book of what was shown. */
export function disclosureOf(book: RegisterBook): Disclosure {
  let disclosure = ofBooks.get(book);
  if (!disclosure) ofBooks.set(book, (disclosure = controlledCounts({ secret: deriveSecret(USE), book: createReleaseBook(book) })));
  return disclosure;
}
