import type { BatchHead } from './batch-head.js';
import type { Checkpoint } from './checkpoint.js';

/** One line of the file of heads. */
export type HeadLine = { readonly kind: 'batch'; readonly batch: BatchHead } | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint };

export function writeHeadLine(line: HeadLine): string {
  return `${JSON.stringify(line)}\n`;
}

/** @returns null for what is no line of this file: half a line that a killed program left, or somebody else's. */
export function readHeadLine(text: string): HeadLine | null {
  try {
    const line = JSON.parse(text) as Partial<{ kind: unknown; batch: unknown; checkpoint: unknown }> | null;
    if (line?.kind === 'batch' && isObject(line.batch)) return line as HeadLine;
    return line?.kind === 'checkpoint' && isObject(line.checkpoint) ? (line as HeadLine) : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
