import type { Control } from './control.js';
import type { View } from './scenario.js';

/** A control that has no secret: what is shown follows from the count alone. */
export function plainControl(figure: (count: number) => number | null): Control {
  const figures = (views: readonly View[]): (number | null)[] => views.map(({ set }) => figure(set.length));
  return {
    answer: ({ worlds }, { world }) => Promise.resolve(figures(worlds[world] ?? [])),
    study(views) {
      const expected = figures(views);
      return (shown) => (expected.every((each, index) => each === shown[index]) ? 1 : 0);
    },
  };
}
