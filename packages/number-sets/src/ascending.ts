/** From so many numbers on, and when one in so many of those up to the largest is meant, they are sorted by their bits: in the time of reading them. */
const MANY = 4_096;
const SPARSEST = 64;

/** Numbers in ascending order; the same list where they are so already. A bitmap that is made of numbers in no order moves those that it has for each that comes. */
export function ascending(numbers: Uint32Array): Uint32Array {
  if (isAscending(numbers)) return numbers;
  const largest = largestOf(numbers);
  return numbers.length < MANY || largest > SPARSEST * numbers.length ? numbers.slice().sort() : byBits(numbers, largest);
}

// By place, all of these: an iterator over a million numbers costs many times as much until the engine has compiled it, and few questions are asked cold.
function isAscending(numbers: Uint32Array): boolean {
  for (let place = 1; place < numbers.length; place += 1) if ((numbers[place] as number) < (numbers[place - 1] as number)) return false;
  return true;
}

function largestOf(numbers: Uint32Array): number {
  let largest = 0;
  for (let place = 0; place < numbers.length; place += 1) if ((numbers[place] as number) > largest) largest = numbers[place] as number;
  return largest;
}

function byBits(numbers: Uint32Array, largest: number): Uint32Array {
  const words = new Uint32Array((largest >>> 5) + 1);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
  }
  const sorted = new Uint32Array(numbers.length);
  let length = 0;
  for (let place = 0; place < words.length; place += 1) {
    for (let left = words[place] as number; left !== 0; left &= left - 1) sorted[length++] = place * 32 + 31 - Math.clz32(left & -left);
  }
  return sorted.subarray(0, length);
}
