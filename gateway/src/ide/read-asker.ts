/** Whose question a document is. */
export interface Asker {
  /** Key of the persona. */
  readonly persona: string;
  /** Code of the purpose for which he asks. */
  readonly purpose: string;
}

const ASKED_BY = /^# Asked by ([a-z-]+) for ([A-Z_]+)\b/m;

/** Reads from a question who asks it and for which purpose: a comment of its own line, `# Asked by grid-worker for GRID_VISIT`. @returns null where the document does not say. */
export function readAsker(document: string): Asker | null {
  const [, persona, purpose] = ASKED_BY.exec(document) ?? [];
  return persona && purpose ? { persona, purpose } : null;
}
