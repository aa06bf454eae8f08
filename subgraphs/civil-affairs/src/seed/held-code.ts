import type { Feed } from '@linli/synthetic-district';

/** The code that a row holds in place of the right one, where the register has drifted from its table. */
export function heldCode(field: 'maritalStatus' | 'disabilityCategory', { residentNo, code, feed }: { readonly residentNo: number; readonly code: string; readonly feed: Feed }): string {
  for (const mistake of feed.mistakesOf(residentNo)) {
    if (mistake.kind === 'CODE_DRIFT' && mistake.field === field) return mistake.heldCode;
  }
  return code;
}
