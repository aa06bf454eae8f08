import type { Caller } from '@linli/caller-token';

/** Whose rows are decided on, and on which day. */
export interface Reader {
  readonly caller: Caller;
  /** YYYY-MM-DD in China, where the district lies. */
  readonly today: string;
}
