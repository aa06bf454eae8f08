import { SENSITIVITY_LEVELS } from '@linli/vocabulary';

const SEALED = 'S4';

/** Whether a question over many was asked of what is sealed: to know it would tell whoever was counted, and whoever looks at his log with him, that he has such a file. One that does not say of which level it was, is. */
export function isSealedQuestion(definition: string): boolean {
  const { level } = read(definition);
  return typeof level !== 'string' || !Object.hasOwn(SENSITIVITY_LEVELS, level) || level >= SEALED;
}

function read(definition: string): { readonly level?: unknown } {
  try {
    return Object(JSON.parse(definition)) as { readonly level?: unknown };
  } catch {
    return {};
  }
}
