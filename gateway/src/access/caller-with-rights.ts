import type { Caller } from '@linli/caller-token';

/** A caller, with what grants let him read. */
export interface CallerWithRights extends Caller {
  /** Scopes that they give for his purpose, and that he may not use for it at his place or in his case; absent where nobody has looked. No department is told of them. */
  readonly heldBack?: readonly string[];
}
