/** The month of an instant in UTC: YYYY-MM. */
export function monthOf(at: string): string {
  return at.slice(0, 7);
}

/** The month so many months after another, or before it. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const total = year * 12 + number - 1 + months;
  return `${String(Math.floor(total / 12)).padStart(4, '0')}-${String((total % 12) + 1).padStart(2, '0')}`;
}

/** Name of a month's partition of a table. */
export function partitionOf(table: 'entry' | 'reading' | 'counted', month: string): string {
  return `${table}_${month.replace('-', '_')}`;
}
