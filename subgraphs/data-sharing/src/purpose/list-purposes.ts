import { PURPOSES, type PurposeCode } from '@linli/vocabulary';
import type { Purpose } from './purpose.type.js';

/** The table of purposes, as the graph publishes it. */
export function listPurposes(): Purpose[] {
  return Object.entries(PURPOSES).map(([code, { zh, en, highestLevel, needsCase, scopes, legalBasis }]) => ({ code: code as PurposeCode, zh, en, highestLevel, needsCase, scopes, legalBasis }));
}
