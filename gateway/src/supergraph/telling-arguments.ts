import { openId, useSealKey } from '@linli/sealed-id';
import type { TellingArgument } from '../executor/early-fetches.js';

/**
 * The arguments of this graph that tell the key of what they ask for: sealed ids. The departments of a resident are then asked beside public security, which says who he is, and not after it (docs/decisions/0019).
 * @param sealKey the deployment's, as the departments have it; null where the gateway is not to open ids: it asks one after the other then.
 */
export function tellingArgumentsOf(sealKey: string | null): readonly TellingArgument[] {
  if (sealKey === null) return [];
  useSealKey(sealKey);
  return [
    { scalar: 'ResidentId', type: 'Resident', key: 'residentNo', read: (value) => (typeof value === 'string' ? openId('resident', value) : null) },
    { scalar: 'HouseholdId', type: 'Household', key: 'householdNo', read: (value) => (typeof value === 'string' ? openId('household', value) : null) },
  ];
}
