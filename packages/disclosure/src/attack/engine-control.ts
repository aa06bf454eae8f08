import { createDisclosure, type Disclosure } from '../create-disclosure.js';
import { createMemoryBook } from '../memory-book.js';
import type { Question } from '../question.js';
import type { DisclosureRules } from '../rules.js';
import { sortedSet } from '../sorted-set.js';
import type { Control } from './control.js';
import { createNearGuess } from './near-guess.js';
import type { Scenario, View } from './scenario.js';
import { studyViews } from './study-views.js';

const SMALL = 64;

/** The engine itself, under rules that may be others than the house's. */
export function engineControl(rules: DisclosureRules): Control {
  const guess = createNearGuess(rules);
  return {
    async answer({ worlds, place, together }, { world, secret }) {
      const book = createMemoryBook(SMALL);
      const key = Buffer.alloc(32);
      key.writeUInt32BE(secret);
      // Two analysts, each before an engine of his own over the one book.
      const analysts = Array.from({ length: together ? 2 : 1 }, () => createDisclosure({ secret: key, book, rules, remember: SMALL }));
      const shown: (number | null)[] = [];
      for (const [index, view] of (worlds[world] ?? []).entries()) {
        const [cell] = await (analysts[index % analysts.length] as Disclosure).show(toQuestion(view, place));
        shown.push(cell?.count ?? null);
      }
      return shown;
    },
    study: (views) => studyViews(views, { rules, guess }),
  };
}

function toQuestion({ set, population }: View, place: Scenario['place']): Question {
  const cell = { dimensions: [], values: [], set: sortedSet(set) };
  return { subject: 'RESIDENT', level: place === 'GRID' ? 'S2' : 'S3', place, cells: [population === undefined ? cell : { ...cell, population: () => sortedSet(population) }] };
}
