import type { AnsweredFetch, FetchesTogether, SentFetch } from '@linli/caller-token';
import type { Deliver, DepartmentRequest } from './department.js';
import { readAnswer } from './read-answer.js';

/** Several fetches as they are sent: documents and callers that they have in common once. */
export function toTogetherBody(requests: readonly DepartmentRequest[]): string {
  const documents = new Map<string, number>();
  const callers = new Map<string, number>();
  const fetches = requests.map(({ query, variables, operationName, callerToken }): SentFetch => ({ document: placeOf(documents, query), caller: placeOf(callers, callerToken), variables, operationName }));
  return JSON.stringify({ documents: [...documents.keys()], callers: [...callers.keys()], fetches } satisfies FetchesTogether);
}

function placeOf(places: Map<string, number>, text: string): number {
  let place = places.get(text);
  if (place === undefined) places.set(text, (place = places.size));
  return place;
}

/** Reads the answers to several fetches as they come, a line each. */
export class TogetherAnswers {
  private readonly open: Set<number>;
  private rest = '';
  private fault: unknown = null;

  constructor(
    private readonly department: string,
    private readonly requests: readonly DepartmentRequest[],
    private readonly deliver: Deliver,
  ) {
    this.open = new Set(requests.keys());
  }

  /** Delivers what is whole. */
  take(text: string): void {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.takeLine(line);
  }

  /** @throws Error when one of them was not answered, or not with an answer: the others have theirs. */
  end(): void {
    if (this.fault !== null) throw this.fault;
    if (this.rest !== '' || this.open.size > 0) throw new Error(`${this.department}: expected an answer to each of ${this.requests.length} fetches, but got ${this.requests.length - this.open.size}`);
  }

  private takeLine(line: string): void {
    try {
      const { place, answer } = JSON.parse(line) as Partial<AnsweredFetch>;
      const operation = typeof place === 'number' ? this.requests[place] : undefined;
      // A second answer to one fetch, or to none that was sent: whose it is nobody knows.
      if (operation === undefined || place === undefined || !this.open.has(place)) throw new Error(`${this.department}: expected an answer to a fetch that is open, but got another`);
      const read = readAnswer(this.department, { operation, body: answer });
      this.open.delete(place);
      this.deliver(place, read);
    } catch (fault) {
      this.fault ??= fault;
    }
  }
}
