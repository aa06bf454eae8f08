import type { ReadRepresentation } from './representation.js';
import type { Rewrite } from './rewrites.js';
import type { Data } from './run.js';

/** What a department is asked for, each once, and who is waiting for it. */
export interface Gathered {
  readonly representations: readonly Data[];
  /** For each representation the places of the objects that it stands for, among all that were looked at. */
  readonly holders: readonly (readonly number[])[];
}

interface Gathering {
  readonly represent: ReadRepresentation;
  readonly rewrite: Rewrite | null;
}

/** Reads off objects what a department knows them by. One that stands at many places (fifty residents of one household) is asked for once. */
export function gatherEntities(objects: readonly Data[], { represent, rewrite }: Gathering): Gathered {
  const representations: Data[] = [];
  const holders: number[][] = [];
  const known = new KnownEntities();
  for (let index = 0; index < objects.length; index++) {
    const representation = represent(objects[index] as Data);
    if (!representation) continue;
    rewrite?.(representation);
    const place = objects.length === 1 ? 0 : known.placeOf(representation, representations.length);
    const same = holders[place];
    if (same) {
      same.push(index);
      continue;
    }
    representations.push(representation);
    holders.push([index]);
  }
  return { representations, holders };
}

/** Which representations there are already, by what they say. */
class KnownEntities {
  private readonly places = new Map<string, number>();
  // Most are a type and one number, hundreds a page: no text has to be made to tell them apart.
  private readonly numbered = new Map<string, Map<unknown, number>>();

  /** @returns the place of an equal one, or else the next, which is this one's from now on. */
  placeOf(representation: Readonly<Data>, next: number): number {
    const name = onlyNumberOf(representation);
    if (name === null) return placeIn(this.places, keyOf(representation), next);
    const kind = `${representation.__typename as string} ${name}`;
    let places = this.numbered.get(kind);
    if (!places) this.numbered.set(kind, (places = new Map()));
    return placeIn(places, representation[name], next);
  }
}

function placeIn<K>(places: Map<K, number>, key: K, next: number): number {
  const place = places.get(key);
  if (place !== undefined) return place;
  places.set(key, next);
  return next;
}

/** The one field that a representation has beside its type, where that is a number; else null. */
function onlyNumberOf(representation: Readonly<Data>): string | null {
  let only: string | null = null;
  for (const name in representation) {
    if (name === '__typename') continue;
    if (only !== null || typeof representation[name] !== 'number') return null;
    only = name;
  }
  return only;
}

/** Equal for equal representations. */
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
