/** Whether an operation of a plan only reads. Anything that does not begin as a query may be a mutation. */
export function isReading(query: string): boolean {
  return /^\s*(query\b|\{)/.test(query);
}
