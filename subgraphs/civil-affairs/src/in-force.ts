/** Something that begins on a day and has a last day, or none yet. */
interface Span {
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/** Whether it holds on a day; first and last day included. */
export function isInForceOn({ fromDate, toDate }: Span, day: string): boolean {
  return fromDate !== null && fromDate <= day && (toDate === null || toDate >= day);
}

/**
 * The one of a resident's entries that counts: the one in force on the day, or without a day the one that has not ended, else the last.
 * @param newestFirst his entries, newest first.
 */
export function currentOf<S extends Span>(newestFirst: readonly S[], day: string | null | undefined): S | null {
  if (day) return newestFirst.find((entry) => isInForceOn(entry, day)) ?? null;
  return newestFirst.find(({ toDate }) => toDate === null) ?? newestFirst[0] ?? null;
}
