import { LRUCache } from 'lru-cache';
import { checkPlace } from './check-place.js';
import { fingerprintOf } from './fingerprint.js';
import { deriveKeys } from './keys.js';
import type { Cell, Question, ShownCell } from './question.js';
import type { ReleaseBook } from './release-book.js';
import { RULES, type DisclosureRules } from './rules.js';
import { createSettler } from './settle-cells.js';

const REMEMBERED = 100_000;

/** Decides what of counts is shown. */
export interface Disclosure {
  /**
   * @returns as many cells as were asked, in their order.
   * @throws COHORT_TOO_FINE when something of its level may not be counted in so small a place.
   */
  show(question: Question): Promise<readonly ShownCell[]>;
}

interface DisclosureOptions {
  /** The deployment's, 16 bytes or more; another secret gives other figures, and both together tell more than either. */
  readonly secret: Buffer;
  readonly book: ReleaseBook;
  /** Other rules than the house's, to see what an attack makes of them. */
  readonly rules?: DisclosureRules;
  /** How many figures are kept in memory, so that the book is not asked for them again. */
  readonly remember?: number;
}

/** A figure, or that there is none. */
interface Known {
  readonly figure: number | null;
}

/** Makes the engine; several over one book and secret are one. */
export function createDisclosure({ secret, book, rules = RULES, remember = REMEMBERED }: DisclosureOptions): Disclosure {
  const keys = deriveKeys(secret);
  const settle = createSettler({ book, keys, rules });
  const remembered = new LRUCache<string, Known>({ max: remember });
  return {
    async show(question) {
      checkPlace(question, rules);
      const prints = question.cells.map(({ set }) => (set.size <= rules.redactTo ? null : fingerprintOf(set, { keys, subject: question.subject })));
      const known = new Map<string | null, Known>([[null, { figure: null }]]);
      const unknown = new Map<string, Cell>();
      question.cells.forEach((cell, index) => {
        const print = prints[index] ?? null;
        const kept = print === null ? undefined : remembered.get(print);
        if (kept !== undefined) known.set(print, kept);
        else if (print !== null) unknown.set(print, cell);
      });
      // Remembered only when the book has kept it.
      for (const [print, figure] of unknown.size === 0 ? [] : await settle(question.subject, unknown)) {
        known.set(print, { figure });
        remembered.set(print, { figure });
      }
      return question.cells.map(({ dimensions, values }, index) => ({ dimensions, values, count: known.get(prints[index] ?? null)?.figure ?? null }));
    },
  };
}
