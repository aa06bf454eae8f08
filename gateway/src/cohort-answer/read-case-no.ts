const UNDER = /^# Asked by [a-z-]+ for [A-Z_]+ under ([A-Z0-9-]+)/m;

/** Reads from a question under which number it was approved: `# Asked by analyst for STATISTICS under FX202606000001`. @returns null where it does not say. */
export function readCaseNo(question: string): string | null {
  return UNDER.exec(question)?.[1] ?? null;
}
