import { HEALTH_STATUS, HEALTH_STATUS_BRIEF, type Crosswalk } from '@linli/vocabulary';

/**
 * What this register writes for the state of health: one digit, or two since 2017. The graph has the one-digit word for both, so that no disease is told.
 * @source GB/T 2261.3-2003: the first digit of the long form is the group, and group 4 belongs to the chronically ill.
 */
export const HEALTH_STATUS_CODES: Crosswalk = Object.fromEntries([
  ...HEALTH_STATUS_BRIEF.entries.map(({ code }) => [code, code]),
  ...HEALTH_STATUS.entries.map(({ code }) => [code, code.startsWith('4') ? '3' : code.slice(0, 1)]),
]);
