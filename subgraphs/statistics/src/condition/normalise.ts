import type { Condition } from './condition.js';

/** Brings a condition into the form in which the same question is the same text: `not` before leaves only (De Morgan, relative to the universe), lists flat, sorted and without repeats. */
export function normalise(condition: Condition): Condition {
  return pushed(condition, false);
}

function pushed(condition: Condition, isNegated: boolean): Condition {
  if ('is' in condition) return isNegated ? { not: condition } : condition;
  if ('not' in condition) return pushed(condition.not, !isNegated);
  if ('anyMember' in condition) {
    const step: Condition = { anyMember: normalise(condition.anyMember) };
    return isNegated ? { not: step } : step;
  }
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => pushed(part, isNegated));
  return gathered(parts, isAll !== isNegated ? 'all' : 'any');
}

function gathered(parts: readonly Condition[], kind: 'all' | 'any'): Condition {
  const flat = parts.flatMap((part) => (kind in part ? (part as Readonly<Record<'all' | 'any', readonly Condition[]>>)[kind] : [part]));
  const byText = new Map(flat.map((part) => [JSON.stringify(part), part]));
  const sorted = [...byText].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
  const [only] = sorted;
  if (sorted.length === 1 && only) return only;
  return kind === 'all' ? { all: sorted } : { any: sorted };
}
