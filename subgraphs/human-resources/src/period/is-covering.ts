/** A span of days, both ends included; one without an end goes on, one without a beginning is known to hold on no day. */
export interface Period {
  readonly fromDate: string | null;
  readonly toDate: string | null;
}

/** Whether a period covers a day; every one does when no day is given. */
export function isCovering({ fromDate, toDate }: Period, day: string | null | undefined): boolean {
  if (day === null || day === undefined) return true;
  return fromDate !== null && fromDate <= day && (toDate === null || toDate >= day);
}
