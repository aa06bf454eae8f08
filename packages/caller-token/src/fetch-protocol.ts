/** Stands after a department's address: several fetches of several callers in one request, each answered as soon as it can be. */
export const TOGETHER_PATH = '/together';
/** Of such an answer: a line a fetch, in any order. */
export const TOGETHER_TYPE = 'application/x-ndjson';

/** Several fetches on their way. What they have in common is sent once. */
export interface FetchesTogether {
  readonly documents: readonly string[];
  /** Callers, each signed for this department. */
  readonly callers: readonly string[];
  readonly fetches: readonly SentFetch[];
}

export interface SentFetch {
  /** Place among the documents. */
  readonly document: number;
  /** Place among the callers; none for a department that is asked by anybody. */
  readonly caller?: number | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** One line of the answer. */
export interface AnsweredFetch {
  /** Place among the fetches. */
  readonly place: number;
  readonly answer: unknown;
}
