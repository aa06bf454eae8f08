import type { Reply } from '../paced-load.js';

const BEGINNING = 300;

/** @returns `ok` for a whole answer, `shed` for one that is refused as it should be (OVERLOADED, 503, Retry-After), otherwise what is wrong. */
export function judgeShed({ status, retryAfter, text }: Reply): string {
  if (status === 0) return 'no answer';
  const beginning = text.slice(0, BEGINNING);
  if (status === 200) return beginning.includes('"errors"') ? `error ${/"code":"(\w+)"/.exec(text)?.[1] ?? ''}` : 'ok';
  if (status === 503 && beginning.includes('"code":"OVERLOADED"')) return Number(retryAfter) > 0 ? 'shed' : 'no Retry-After';
  return `${status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? ''}`;
}
