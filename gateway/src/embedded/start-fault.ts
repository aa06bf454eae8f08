import { PostgresFault } from '@linli/embedded-postgres';

const DISK_FULL = new Set(['ENOSPC', '53100']);

/** What a start that failed tells the person who started it: what is wrong and what to do; never a stack. */
export function toStartMessage(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  if (error instanceof PostgresFault) return error.message;
  if (DISK_FULL.has(code ?? '')) return '磁盘空间不足，未写完的部分已撤销，已有数据未受影响。请腾出空间后重新启动。\nThe disk is full. What was half written has been taken back, the rest was not touched. Free some space and start again; it goes on where it stopped.';
  return message ?? String(error);
}
