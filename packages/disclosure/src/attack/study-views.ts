import type { Compared } from '../near-release.js';
import { noiseWidth } from '../noise-width.js';
import { restFigure } from '../rest-figure.js';
import type { DisclosureRules } from '../rules.js';
import { nearShownChance, shownChance } from '../shown-chance.js';
import { PARTS } from '../sketch.js';
import type { Shown } from './control.js';
import type { NearGuess } from './near-guess.js';
import { normalShare } from './normal-share.js';
import type { View } from './scenario.js';
import { setsApart, without } from './sets-apart.js';

interface Studied {
  readonly size: number;
  /** The first that asks for the same set, itself if none before. */
  readonly first: number;
  /** Which view shows the population; -1 where there is none. */
  readonly population: number;
  /** For each view before: the chance that this is answered as that one, and that its rest is. */
  readonly near: Readonly<Record<Way, readonly number[]>>;
  /** For each view before: the chance that the draws of both are one, held against the same release. */
  readonly alike: Readonly<Record<Way, readonly number[]>>;
}

type Way = Compared['way'];

/**
 * The chance that a list of counts is shown in a certain way, over all secrets: the rules of the engine written a second time, by somebody who knows all
 * of them and every set, but not the secret. Comparing worlds by it is the best that such a person can do (Neyman and Pearson), as far as the chances are right: of draws that are shared they are means over sketches.
 */
export function studyViews(views: readonly View[], { rules, guess }: { readonly rules: DisclosureRules; readonly guess: NearGuess }): (shown: Shown) => number {
  const studied = views.map((view, index) => study(views, { view, index, guess, rules }));
  return (shown) => chanceFrom(0, { studied, shown, rules, releases: [], held: [] });
}

function study(views: readonly View[], { view, index, guess, rules }: { readonly view: View; readonly index: number; readonly guess: NearGuess; readonly rules: DisclosureRules }): Studied {
  const { set, population } = view;
  const same = (wanted: Uint32Array): number => views.findIndex((other) => other.set.length === wanted.length && setsApart(other.set, wanted) === 0);
  const chance = (of: Uint32Array, other: Uint32Array): number => {
    const apart = setsApart(of, other);
    return guess(apart, (of.length + other.length - apart) / 2);
  };
  const before = views.slice(0, index);
  const rest = population === undefined ? undefined : without(population, set);
  return {
    size: set.length, first: same(set), population: population === undefined ? -1 : same(population),
    near: { set: before.map((other) => chance(set, other.set)), rest: before.map((other) => (rest === undefined ? 0 : chance(rest, other.set))) },
    alike: { set: before.map((other) => alikeChance(setsApart(set, other.set), rules)), rest: before.map((other) => (rest === undefined || other.population === undefined ? 0 : alikeChance(setsApart(rest, without(other.population, other.set)), rules))) },
  };
}

/** The chance that none of so many members lies in the parts by which a draw is made. */
function alikeChance(apart: number, { near: { drawnBy } }: DisclosureRules): number {
  return (1 - drawnBy / PARTS) ** apart;
}

interface State {
  readonly studied: readonly Studied[];
  readonly shown: Shown;
  readonly rules: DisclosureRules;
  /** Which views have become releases. */
  readonly releases: readonly number[];
  /** What is known of draws by what came of them. */
  readonly held: readonly Held[];
}

/** A view was held against a release, and its draw lies between two bounds. */
interface Held {
  readonly release: number;
  readonly view: number;
  readonly way: Way;
  readonly from: number;
  readonly to: number;
}

function chanceFrom(index: number, state: State): number {
  const view = state.studied[index];
  if (view === undefined) return 1;
  const { shown, rules, releases } = state;
  const seen = shown[index] ?? null;
  const goOn = (isReleased: boolean, held = state.held): number => chanceFrom(index + 1, { ...state, held, releases: isReleased ? [...releases, index] : releases });
  if (view.size <= rules.redactTo) return seen === null ? goOn(false) : 0;
  if (view.first < index) return seen === (shown[view.first] ?? null) ? goOn(false) : 0;
  let [sum, left, held] = [0, 1, state.held];
  const hold = ({ release, way, of, isReleased }: Pick<Held, 'release' | 'way'> & { readonly of: number; readonly isReleased: boolean }): void => {
    const bound = view.near[way][release] ?? 0;
    const chance = chanceBelow(bound, { way, release, view, held });
    // Of what was far from the release, or surely near, nothing is known of the draw.
    const drawn = (from: number, to: number): readonly Held[] => (bound <= 0 || bound >= 1 ? held : [...held, { release, view: index, way, from, to }]);
    if (chance * of > 0) sum += left * chance * of * goOn(isReleased, drawn(0, bound));
    left *= 1 - chance;
    held = drawn(bound, 1);
  };
  for (const release of releases) {
    const figure = shown[release] ?? null;
    const other = figure === null ? 0 : shownChance(state.studied[release]?.size ?? 0, rules);
    hold({ release, way: 'set', of: passedChance({ seen, figure, chance: nearShownChance(view.size, { other, rules }), rules }), isReleased: false });
    const rest = restFigure({ whole: shown[view.population] ?? null, part: figure }, rules);
    hold({ release, way: 'rest', of: passedChance({ seen, figure: rest, chance: shownChance(view.size, rules), rules }), isReleased: true });
  }
  return sum + left * freshChance({ seen, view, rules }) * goOn(true, held);
}

/** The chance that a draw is below a bound, where a view that was held against the same release before may have had the same draw. */
function chanceBelow(bound: number, { way, release, view, held }: { readonly way: Way; readonly release: number; readonly view: Studied; readonly held: readonly Held[] }): number {
  const before = held.findLast((each) => each.release === release && each.way === way);
  if (before === undefined || before.to <= before.from) return bound;
  const alike = view.alike[way][before.view] ?? 0;
  return alike * Math.min(1, Math.max(0, (bound - before.from) / (before.to - before.from))) + (1 - alike) * bound;
}

function passedChance({ seen, figure, chance, rules }: { readonly seen: number | null; readonly figure: number | null; readonly chance: number; readonly rules: DisclosureRules }): number {
  if (figure === null || figure <= rules.redactTo) return seen === null ? 1 : 0;
  if (seen === null) return 1 - chance;
  return seen === figure ? chance : 0;
}

function freshChance({ seen, view, rules }: { readonly seen: number | null; readonly view: Studied; readonly rules: DisclosureRules }): number {
  const below = (bound: number): number => normalShare((bound - view.size) / noiseWidth(view.size, rules));
  const half = rules.roundTo / 2;
  const lowest = rules.roundTo * (Math.floor(rules.redactTo / rules.roundTo) + 1);
  const chance = shownChance(view.size, rules);
  if (seen === null) return 1 - chance + chance * below(lowest - half);
  return seen < lowest ? 0 : chance * (below(seen + half) - below(seen - half));
}
