import type { CorrectionHelpRecord } from './correction-help.record.js';
import type { CorrectionHelp } from './correction-help.type.js';

/** A help as the graph publishes it. */
export function toCorrectionHelp({ date, kind }: CorrectionHelpRecord): CorrectionHelp {
  return { date, kind };
}
