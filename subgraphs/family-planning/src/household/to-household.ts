import type { Household } from './household.type.js';

/** The household of a number, as far as this department knows it: by its number alone. */
export function toHousehold(householdNo: number): Household {
  return { householdNo, id: householdNo };
}
