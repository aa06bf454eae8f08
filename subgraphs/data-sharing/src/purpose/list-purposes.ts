import { isPurpose, PURPOSES, type PurposeCode } from '@linli/vocabulary';
import type { Purpose } from './purpose.type.js';

/** The table of purposes, as the graph publishes it. */
export function listPurposes(): Purpose[] {
  return Object.keys(PURPOSES).map((code) => toPurpose(code as PurposeCode));
}

/** The purpose of a code; null for none, or one that the table has no more. */
export function purposeNamed(code: string | null): Purpose | null {
  return code !== null && isPurpose(code) ? toPurpose(code) : null;
}

function toPurpose(code: PurposeCode): Purpose {
  const { zh, en, highestLevel, needsCase, scopes, legalBasis } = PURPOSES[code];
  return { code, zh, en, highestLevel, needsCase, scopes, legalBasis };
}
