import type { DepartmentValue, FacilityKindValue, GridEventKindValue } from '@linli/vocabulary';

interface GridEventRule {
  readonly weight: number;
  /** Days until it has to be settled. */
  readonly days: number;
  readonly department: DepartmentValue;
  /** What it is about: a thing of this kind, where the grid has one; else a dwelling. */
  readonly facility: FacilityKindValue | null;
}

/** What happens in grids, how long it may take and who has to settle it. */
export const GRID_EVENT_RULES: Readonly<Record<GridEventKindValue, GridEventRule>> = {
  FIRE_HAZARD: { weight: 12, days: 3, department: 'PUBLIC_SECURITY', facility: null },
  LIGHTING: { weight: 16, days: 5, department: 'COMMUNITY', facility: 'STREET_LAMP' },
  DOOR_ACCESS: { weight: 10, days: 7, department: 'COMMUNITY', facility: null },
  RAMP: { weight: 6, days: 15, department: 'CIVIL_AFFAIRS', facility: 'RAMP' },
  DRAINAGE: { weight: 12, days: 5, department: 'COMMUNITY', facility: 'MANHOLE' },
  WASTE: { weight: 18, days: 2, department: 'COMMUNITY', facility: 'WASTE_STATION' },
  ILLEGAL_BUILDING: { weight: 5, days: 30, department: 'COMMUNITY', facility: null },
  NOISE: { weight: 11, days: 3, department: 'PUBLIC_SECURITY', facility: null },
  FACILITY_DAMAGE: { weight: 10, days: 10, department: 'COMMUNITY', facility: 'PLAYGROUND' },
};
