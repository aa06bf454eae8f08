import type { CauseOfDeathValue } from '@linli/vocabulary';
import { deriveNumber } from './derive-number.js';

// Percent, as among the old: nobody in the district dies young.
const SHARES: readonly (readonly [cause: CauseOfDeathValue, percent: number])[] = [
  ['CIRCULATORY', 46], ['NEOPLASM', 24], ['RESPIRATORY', 10], ['EXTERNAL', 6], ['ENDOCRINE', 4], ['DIGESTIVE', 3], ['NERVOUS', 2], ['OTHER', 5],
];

/** Of what somebody died, as his certificate says; it follows from its number. */
export function deriveCauseOfDeath(certificateNo: string): CauseOfDeathValue {
  let rest = deriveNumber(`cause ${certificateNo}`, 100);
  for (const [cause, percent] of SHARES) {
    rest -= percent;
    if (rest < 0) return cause;
  }
  return 'OTHER';
}
