import type { Caller } from '@linli/caller-token';
import { JURISDICTION_KINDS, PURPOSES, type ErrorFacts } from '@linli/vocabulary';

/** What a caller is told whom not a grant but his own place, or the case that he names, keeps from reading for his purpose: kinds of places alone, never a number. */
export function missingReach({ purpose, jurisdiction }: Pick<Caller, 'purpose' | 'jurisdiction'>): Pick<ErrorFacts, 'expected' | 'got'> {
  const kind = PURPOSES[purpose].jurisdiction;
  if (kind === 'CASE') return { expected: 'a case whose team the caller is in', got: 'another one' };
  if (kind === 'OWN_RECORD') return { expected: 'a resident who reads what is held about himself', got: 'somebody who is none' };
  return { expected: `a jurisdiction of ${JURISDICTION_KINDS[kind].en}`, got: jurisdiction === null ? 'none' : `one of ${nameOf(jurisdiction)}` };
}

function nameOf(jurisdiction: string): string {
  return Object.values(JURISDICTION_KINDS).find(({ prefixDigits }) => prefixDigits === jurisdiction.length)?.en ?? 'something else';
}
