import type { RecordedEntry, Verification } from '@linli/access-log';
import { isPurpose, PURPOSES } from '@linli/vocabulary';

const OUTCOMES: Readonly<Record<RecordedEntry['outcome'], string>> = { ANSWERED: '已答复 answered', PARTIAL: '部分答复 answered in part', REFUSED: '已拒绝 refused', FAILED: '未成功 failed' };
const MOST_RESIDENTS = 20;

/** An entry as a person reads it; residents by number, as the log has them. */
export function showEntry(entry: RecordedEntry): string {
  const { id, at, subject, department, roles, purpose, caseNo, operation, residents, fields, refusedFields, outcome, refusal, hidden, counted } = entry;
  const purposeText = purpose !== null && isPurpose(purpose) ? `${PURPOSES[purpose].zh} ${PURPOSES[purpose].en} (${purpose})` : (purpose ?? '未说明 none named');
  const lines = [
    `#${id}  ${at}  ${OUTCOMES[outcome]}${refusal ? ` (${refusal})` : ''}`,
    `  查阅者 who         ${subject} · ${department}${roles.length > 0 ? ` · ${roles.join(', ')}` : ''}`,
    `  用途 purpose       ${purposeText}${caseNo ? ` · 办件 case ${caseNo}` : ''}`,
    ...(operation ? [`  操作 operation     ${operation}`] : []),
    ...(counted ? [`  计入统计 counted in ${counted.question ?? '无编号 no number'}: ${counted.definition}`] : []),
    ...(counted ? [] : [`  居民 residents     ${residents.length}${residents.length > 0 ? `: ${residents.slice(0, MOST_RESIDENTS).join(', ')}${residents.length > MOST_RESIDENTS ? ', …' : ''}` : ''}`]),
    ...(fields.length > 0 ? [`  字段 fields        ${fields.join(', ')}`] : []),
    ...(refusedFields.length > 0 ? [`  拒绝的字段 refused  ${refusedFields.join(', ')}`] : []),
    ...(hidden ? [`  对居民隐藏至 hidden until ${hidden.until}: ${hidden.basis}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** What verifying found, as a person reads it. */
export function showVerification({ isSound, firstBadBatch, fault, batches, entries, unexported }: Verification): string {
  if (!isSound) return `查阅日志有误 the log is NOT what was written: 第 ${firstBadBatch ?? 0} 批 batch ${firstBadBatch ?? 0}: ${fault ?? ''}\n  此前完好 sound before it: ${batches} 批 batches, ${entries} 条 entries\n`;
  const rest = unexported > 0 ? `  尚未导出链头 heads not exported yet: ${unexported}\n` : '';
  return `查阅日志完好 the log is sound: ${batches} 批 batches, ${entries} 条 entries\n${rest}`;
}
