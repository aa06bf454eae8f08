import type { Answer } from './open-test-district.js';

/** What is wrong with an answer that one silent department may have left gaps in, beside the answer that all departments gave: a sentence each. */
export function faultsOfPartial(whole: Answer, { answer, silent }: { readonly answer: Answer; readonly silent: string }): string[] {
  const errors = answer.errors ?? [];
  const explained = new Set(errors.map(({ path }) => (path ?? []).join('.')));
  return [
    ...differences(whole.data, answer.data).filter(({ path, isGap }) => !isGap || !explained.has(path)).map(({ path, isGap }) => `${path}: ${isGap ? 'null without an error' : 'another value'}`),
    ...errors.filter(({ extensions }) => extensions.code !== 'REGISTER_UNAVAILABLE' || extensions.department !== silent || typeof extensions.since !== 'string').map(({ path, message }) => `${(path ?? []).join('.')}: ${message}`),
    ...errors.filter(({ path }) => !path?.length || valueAt(answer.data, path) !== null).map(({ path }) => `${(path ?? []).join('.')}: an error where a value stands`),
  ];
}

interface Difference {
  readonly path: string;
  /** Null where the other has a value. */
  readonly isGap: boolean;
}

function differences(whole: unknown, part: unknown, path: readonly (string | number)[] = []): Difference[] {
  if (whole === part) return [];
  if (!isTree(whole) || !isTree(part)) return [{ path: path.join('.'), isGap: part === null }];
  const keys = new Set([...Object.keys(whole), ...Object.keys(part)]);
  return [...keys].flatMap((key) => differences(whole[key], part[key], [...path, key]));
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), data);
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
