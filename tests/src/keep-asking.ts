import { setTimeout as wait } from 'node:timers/promises';
import type { Asker } from './ask-gateway.js';
import type { Answer } from './open-test-district.js';

/** Callers who ask the same again and again, a few at once. */
export interface Asking {
  /** All answers until now, in the order in which they came. */
  readonly answers: readonly Answer[];
  /** Stops them. @throws what kept one of them from an answer. */
  stop(): Promise<void>;
}

// Without it they would take the time that a department needs to come back.
const PAUSE_MS = 20;

export function keepAsking(ask: Asker, { query, callers }: { readonly query: string; readonly callers: number }): Asking {
  const answers: Answer[] = [];
  let isOver = false;
  const loops = Array.from({ length: callers }, async () => {
    while (!isOver) {
      answers.push(await ask(query));
      await wait(PAUSE_MS);
    }
  });
  return {
    answers,
    stop: async () => {
      isOver = true;
      await Promise.all(loops);
    },
  };
}
