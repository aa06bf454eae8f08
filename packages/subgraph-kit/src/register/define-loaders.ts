import type { RegisterDatabase } from './register-database.js';

type Creators = Readonly<Record<string, (db: RegisterDatabase) => unknown>>;

/** A request's loaders, by the names of those that make them. */
export type LoadersOf<C extends Creators> = { readonly [N in keyof C]: ReturnType<C[N]> };

/**
 * Declares everything that a department's resolvers can read.
 * @returns what makes a request's loaders. Each is made when it is first asked for: a request uses two or three of fifty.
 */
export function defineLoaders<const C extends Creators>(creators: C): (db: RegisterDatabase) => LoadersOf<C> {
  class Loaders {
    constructor(readonly db: RegisterDatabase) {}
  }
  for (const [name, create] of Object.entries(creators)) {
    Object.defineProperty(Loaders.prototype, name, {
      get(this: Loaders) {
        const loader = create(this.db);
        Object.defineProperty(this, name, { value: loader });
        return loader;
      },
    });
  }
  return (db) => new Loaders(db) as unknown as LoadersOf<C>;
}
