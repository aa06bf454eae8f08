import type { DistrictOptions } from './model/district.js';

/** What `npm start` makes unless told otherwise. The day is fixed, so that a district is the same whenever it is made. */
export const DEFAULT_DISTRICT: DistrictOptions = { residents: 20_000, seed: 9901, today: '2026-06-30' };
