/** How many members are in one of two ascending lists and not in the other. */
export function setsApart(one: Uint32Array, other: Uint32Array): number {
  let [left, right, both] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const [first, second] = [one[left] as number, other[right] as number];
    if (first === second) both += 1;
    if (first <= second) left += 1;
    if (second <= first) right += 1;
  }
  return one.length + other.length - 2 * both;
}

/** The members of an ascending list that are not in another. */
export function without(all: Uint32Array, some: Uint32Array): Uint32Array {
  let next = 0;
  return all.filter((member) => {
    while (next < some.length && (some[next] as number) < member) next += 1;
    return some[next] !== member;
  });
}
