import type { ReadRepresentation } from './representation.js';
import type { Rewrite } from './rewrites.js';
import type { Data } from './run.js';

/** What a department is asked for, each once, and who is waiting for it. */
export interface Gathered {
  readonly representations: readonly Data[];
  /** For each representation the objects that it stands for, with their places among all that were looked at. */
  readonly holders: readonly (readonly Holder[])[];
}

export interface Holder {
  readonly object: Data;
  readonly index: number;
}

interface Gathering {
  readonly represent: ReadRepresentation;
  readonly rewrite: Rewrite | null;
}

/** Reads off objects what a department knows them by. One that stands at many places (fifty residents of one household) is asked for once. */
export function gatherEntities(objects: readonly Data[], { represent, rewrite }: Gathering): Gathered {
  const representations: Data[] = [];
  const holders: Holder[][] = [];
  const known = new Map<string, Holder[]>();
  for (let index = 0; index < objects.length; index++) {
    const object = objects[index] as Data;
    const representation = represent(object);
    if (!representation) continue;
    rewrite?.(representation);
    const key = objects.length === 1 ? '' : keyOf(representation);
    const same = known.get(key);
    if (same) {
      same.push({ object, index });
      continue;
    }
    const holder = [{ object, index }];
    known.set(key, holder);
    representations.push(representation);
    holders.push(holder);
  }
  return { representations, holders };
}

/** Equal for equal representations. A page has hundreds, most of them a type and a number. */
function keyOf(representation: Readonly<Data>): string {
  let key = '';
  for (const name in representation) {
    const value = representation[name];
    if (typeof value !== 'number' && typeof value !== 'string') return JSON.stringify(representation);
    // A text has its length before it, so that none can say what another field says.
    key += typeof value === 'number' ? `${name}#${value} ` : `${name}$${value.length}:${value} `;
  }
  return key;
}
