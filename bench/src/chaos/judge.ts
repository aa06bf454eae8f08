import type { Reply } from '../paced-load.js';
import type { ChaosQuestion } from './questions.js';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string; readonly department?: string } }[];
}

/** @returns `ok` for an answer without an error. */
export function judgeWhole(reply: Reply): string {
  const answer = read(reply);
  if (typeof answer === 'string') return answer;
  return answer.errors ? `error ${codesOf(answer)}` : 'ok';
}

/** @returns a judge that says `ok` of a whole answer, `rest` of one that holds the rest and says of what is missing that this department was silent, and otherwise what is wrong. */
export function judgeRest(sick: string, { restIn }: Pick<ChaosQuestion, 'restIn'>): (reply: Reply) => string {
  return (reply) => {
    const answer = read(reply);
    if (typeof answer === 'string') return answer;
    const { data, errors } = answer;
    const lost = restIn.filter((name) => data?.[name] === null || data?.[name] === undefined);
    if (lost.length > 0) return `lost ${lost.join(',')}`;
    if (!errors) return 'ok';
    return errors.every(({ extensions }) => isOf(sick, extensions)) ? 'rest' : `error ${codesOf(answer)}`;
  };
}

// Without the data office's books nobody has a right: the fields that need one say so.
function isOf(sick: string, { code, department }: { readonly code?: string; readonly department?: string } = {}): boolean {
  return (code === 'REGISTER_UNAVAILABLE' && department === sick) || (sick === 'data-sharing' && code === 'GRANTS_UNAVAILABLE');
}

function read({ status, text }: Reply): Answer | string {
  if (status === 0) return 'no answer';
  try {
    const answer = JSON.parse(text) as Answer;
    return status === 200 ? answer : `${status} ${codesOf(answer)}`;
  } catch {
    return `${status} not JSON`;
  }
}

function codesOf({ errors = [] }: Answer): string {
  return [...new Set(errors.map(({ extensions }) => [extensions?.code, extensions?.department].filter(Boolean).join(' ')))].join(', ');
}
