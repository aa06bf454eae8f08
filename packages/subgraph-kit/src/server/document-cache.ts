import { LRUCache } from 'lru-cache';

const DOCUMENTS_KEPT = 2_000;
/** Parsed and compiled, a document takes a hundred times its length: what is kept is bounded by that, or whoever asks ever new ones fills the memory. */
const CHARACTERS_KEPT = 1_000_000;

/** Keeps what was made of documents, by their texts; the latest two thousand, and a million characters of them. */
export function createDocumentCache<T extends object>(): LRUCache<string, T> {
  return new LRUCache<string, T>({ max: DOCUMENTS_KEPT, maxSize: CHARACTERS_KEPT, sizeCalculation: (_made, text) => text.length });
}
