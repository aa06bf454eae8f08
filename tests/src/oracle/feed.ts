import { FEED_LAG_DAYS } from '@linli/synthetic-district';
import { addDays } from '@linli/vocabulary';

/** The last day of which a department's register knows. */
export function lastKnownDay(department: keyof typeof FEED_LAG_DAYS, today: string): string {
  return addDays(today, -FEED_LAG_DAYS[department]);
}

/** Whether a period holds on a day: its first and last day are part of it, and no last day means that it goes on. */
export function holdsOn({ fromDate, toDate }: { readonly fromDate: string; readonly toDate: string | null }, day: string): boolean {
  return fromDate <= day && (toDate === null || toDate >= day);
}
