import type { Data } from './run.js';

/** A field of an object, and nothing that every object has: a client may call a field `constructor` or `__proto__`. */
export function ownValue(object: Readonly<Data>, key: string): unknown {
  const value = object[key];
  return (typeof value === 'function' || key === '__proto__') && !Object.hasOwn(object, key) ? undefined : value;
}
