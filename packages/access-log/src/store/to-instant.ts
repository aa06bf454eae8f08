/**
 * An instant as the log writes it, from PostgreSQL's `YYYY-MM-DDTHH:MM:SS.ffffff` in UTC. The log keeps milliseconds; microseconds that somebody put there stay, so that they are seen.
 */
export function toInstant(text: string): string {
  return `${text.endsWith('000') ? text.slice(0, -3) : text}Z`;
}
