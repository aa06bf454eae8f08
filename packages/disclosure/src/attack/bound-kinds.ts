import type { Kind } from './kinds.js';
import type { View } from './scenario.js';
import { someGroup, meantOf, type Target } from './target.js';

/** Ways that look for a bound of the rules, with groups of known members made to lie at it. */
export const BOUND_KINDS: Readonly<Record<string, Kind>> = {
  'at the bound of redaction': {
    plan(target) {
      const known = [...strangers(target, 5 + target.random.below(6))];
      const sizes = [known, known.slice(1)];
      return [0, 1].map((world) => sizes.map((members) => withTarget(members, { target, world })));
    },
  },
  'beside a set that was shown': {
    plan(target) {
      const group = someGroup(target);
      const others = meantOf(target, group)[0];
      // Somebody else's question, of which he knows the answer as well.
      const older = [...others].slice(Math.min(8 + target.random.below(33), Math.floor(others.length / 2)));
      return [0, 1].map((world) => [{ set: Uint32Array.from(older) }, withTarget([...others], { target, world }), { set: others }]);
    },
  },
  'at the bound of nearness': {
    plan(target) {
      const group = someGroup(target);
      const first = meantOf(target, group)[0];
      const leftOut = target.random.below(45);
      const second = [...first].slice(Math.min(leftOut, Math.floor(first.length / 2)));
      return [0, 1].map((world) => [{ set: first }, withTarget(second, { target, world })]);
    },
  },
};

function strangers({ district, resident, random }: Target, count: number): Set<number> {
  const chosen = new Set<number>();
  while (chosen.size < count) {
    const each = random.below(district.size);
    if (each !== resident) chosen.add(each);
  }
  return chosen;
}

function withTarget(members: readonly number[], { target: { resident }, world }: { readonly target: Target; readonly world: number }): View {
  return { set: Uint32Array.from(world === 1 ? [...members, resident] : members).sort() };
}
