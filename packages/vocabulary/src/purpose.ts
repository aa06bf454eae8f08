import type { JurisdictionKind } from './jurisdiction-kind.js';
import type { SensitivityLevel } from './sensitivity-level.js';

/** A department's areas, by the name of its folder: `health: ['service-due']` is the scope `health:service-due`. */
export type AreasByDepartment = Readonly<Record<string, readonly string[]>>;

/** What stands in the table of purposes. */
export interface PurposeEntry {
  readonly zh: string;
  readonly en: string;
  /** The highest level that the purpose can reach at all. */
  readonly highestLevel: SensitivityLevel;
  /** Whether the operation has to name the case, application, task or question that it is for. */
  readonly needsCase: boolean;
  /** How far it goes at most: whoever names it is at a place that is no wider, in the case, or himself. A grant for a department may hold in a wider place, for all who work there. */
  readonly jurisdiction: JurisdictionKind;
  /** Law and article; `（未核实）`, `(unverified)` follows what could not be looked up. */
  readonly legalBasis: { readonly zh: string; readonly en: string };
  /** What a grant for it may carry at most. */
  readonly areas: AreasByDepartment;
}

/** Why an operation reads: one per operation, named by the caller, on record with the reading. */
export interface Purpose extends PurposeEntry {
  readonly code: string;
  /** `areas` as scopes, `department:area` each. */
  readonly scopes: readonly string[];
}
