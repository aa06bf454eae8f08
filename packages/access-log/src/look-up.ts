/** Whose or which entries. */
export type LookUp = { readonly resident: number } | { readonly actor: string } | { readonly department: string } | { readonly purpose: string };

/** Which of them. */
export interface LookUpRange {
  /** From this instant on, ISO 8601. */
  readonly fromAt?: string | null;
  /** Before this instant, ISO 8601. */
  readonly untilAt?: string | null;
  /** The day on which the resident himself looks: what is hidden from him until a later day is left out, and what he was counted in is there. Not given for those who oversee the log: to be told in which sets somebody is would be to be told of him what no count tells. */
  readonly asResidentOn?: string;
}
