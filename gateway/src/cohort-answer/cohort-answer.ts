/** What the gateway answers: GraphQL's own shape. */
export interface CohortAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly CohortAnswerError[];
}

export interface CohortAnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}
