import type { AccessKind, AccessKindCode } from './access-kind.type.js';

const WORDS: Readonly<Record<AccessKindCode, Omit<AccessKind, 'code'>>> = {
  READ: { zh: '您的信息被查阅', en: 'your data were read' }, COUNTED: { zh: '您被计入了一项统计', en: 'you were counted in a statistic' },
};

/** What was done with what is known about a resident, in words to him. */
export function toAccessKind(code: AccessKindCode): AccessKind {
  return { code, ...WORDS[code] };
}
