import type { Caller } from '@linli/caller-token';

/** Whose rows are decided on, and on which day. */
export interface Reader {
  readonly caller: Caller;
  /** The case that he named, as far as it is known here; nothing is decided by it. */
  readonly caseNo?: string | null;
  /** YYYY-MM-DD in China, where the district lies. */
  readonly today: string;
}
