import type { AccessOutcome, AccessOutcomeCode } from './access-outcome.type.js';

const WORDS: Readonly<Record<AccessOutcomeCode, Omit<AccessOutcome, 'code'>>> = {
  ANSWERED: { zh: '已答复', en: 'answered' }, PARTIAL: { zh: '部分答复', en: 'answered in part' }, REFUSED: { zh: '已拒绝', en: 'refused' }, FAILED: { zh: '未成功', en: 'failed' },
};

/** How an operation ended, with its words. */
export function toAccessOutcome(code: AccessOutcomeCode): AccessOutcome {
  return { code, ...WORDS[code] };
}
