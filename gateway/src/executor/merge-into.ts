import { ownValue } from './own-value.js';
import type { Data } from './run.js';

/**
 * Adds to an object what a department told of it. Objects and lists of one length are joined, everything else is replaced; what the department left out stays.
 */
export function mergeInto(target: Data, source: Readonly<Data>): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    if (value === undefined) continue;
    const before = ownValue(target, key);
    if (before === undefined || before === null || typeof value !== 'object' || value === null || typeof before !== 'object') setOwn(target, key, value);
    else if (!Array.isArray(value)) mergeInto(before as Data, value as Data);
    else if (Array.isArray(before) && before.length === value.length) mergeItems(before, value);
    else target[key] = value;
  }
}

/** Sets a field of an object, whatever its name. Load-bearing: `__proto__` assigned would be no field. */
export function setOwn(target: Data, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  for (let place = 0; place < source.length; place++) {
    const [before, value] = [target[place], source[place]];
    if (isObject(before) && isObject(value)) mergeInto(before, value);
    else if (Array.isArray(before) && Array.isArray(value) && before.length === value.length) mergeItems(before, value);
    else target[place] = value;
  }
}

/** Whether a value is an object of an answer, and no list. */
export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
