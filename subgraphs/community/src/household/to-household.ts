import type { Household } from './household.type.js';

/** The household that a row points at: its number is all that this register shares of it. */
export function toHousehold(householdNo: number): Household {
  return { householdNo, id: householdNo };
}
