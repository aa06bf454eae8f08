/** Whose or which entries. */
export type LookUp = { readonly resident: number } | { readonly actor: string } | { readonly department: string } | { readonly purpose: string };

/** Which of them. */
export interface LookUpRange {
  /** From this instant on, ISO 8601. */
  readonly fromAt?: string | null;
  /** Before this instant, ISO 8601. */
  readonly untilAt?: string | null;
  /** The day on which the resident himself looks: what is hidden from him until a later day is left out. Not given for those who oversee the log. */
  readonly asResidentOn?: string;
}
