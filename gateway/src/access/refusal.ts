import type { SensitivityLevel } from '@linli/vocabulary';
import type { Lack } from './rule.js';

/** Why a field is refused to somebody. */
export interface Denial {
  /** Whose rule is not met: `Type.field`, `Type.field(argument:)` or `Input.field`. */
  readonly coordinate: string;
  readonly lack: Lack;
  /** Whom to ask. */
  readonly department: string;
}

/** A field of an operation that its caller does not get. */
export interface Refusal {
  /** Names in the answer, without the places in lists. */
  readonly path: readonly string[];
  /** The type of object for which it is refused. */
  readonly type: string;
  readonly coordinate: string;
  /** What is missing; for several, all of them. */
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
  /** Where it lies above what the purpose reaches. */
  readonly level: SensitivityLevel | null;
  readonly department: string;
}
