import type { AnswerPath } from './run.js';

/** A place of an answer, and what is below it. */
interface Place {
  isTold: boolean;
  readonly below: Map<string | number, Place>;
}

/** The places of an answer of which departments say why there is nothing: thousands where one of them is silent, each looked up once for each value that is missing. */
export class ToldPlaces {
  private readonly root: Place = { isTold: false, below: new Map() };

  /** @param paths of the errors; undefined for an error of everything. */
  constructor(paths: readonly (AnswerPath | undefined)[]) {
    for (const path of paths) this.note(path ?? []);
  }

  /** Whether an error stands at a place, around it, or below it. */
  has(path: AnswerPath): boolean {
    let at: Place | undefined = this.root;
    for (const part of path) {
      if (at.isTold) return true;
      at = at.below.get(part);
      if (!at) return false;
    }
    return at.isTold || at.below.size > 0;
  }

  private note(path: AnswerPath): void {
    let at = this.root;
    for (const part of path) {
      let next = at.below.get(part);
      if (!next) at.below.set(part, (next = { isTold: false, below: new Map() }));
      at = next;
    }
    at.isTold = true;
  }
}
