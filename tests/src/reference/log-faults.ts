import type { Entry } from './log-entries.js';
import type { Asked } from './log-operations.js';
import type { Shadow } from './shadow-recorder.js';

/** What is missing in the log, and what is too much. */
export function faultsOf({ caseNo, asker, asked, allowed, possible: mayBe, outcome, wasShut }: Asked, { entry, shadow: { certain, possible } }: { readonly entry: Entry | undefined; readonly shadow: Shadow }): string[] {
  // Rights that were there when it was decided may be unknown when what was refused is told.
  const isAnswered = outcome === 'answered' || (outcome === 'without rights' && (entry?.coordinates.length ?? 0) > 0);
  if (outcome === 'not on record') return [`${caseNo} was refused because the log was not to be had, which nothing in the test causes`];
  if (!entry) return isAnswered && asked.size > 0 ? [`${caseNo} missing: no entry`] : certain.size > 0 && allowed.size > 0 ? [`${caseNo} missing: rows were read, ${outcome}, and there is no entry`] : [];
  const faults: string[] = [];
  if (entry.subject !== asker.subject || entry.purpose !== asker.purpose) faults.push(`${caseNo} names somebody else`);
  if (asked.size === 0 && isAnswered) faults.push(`${caseNo} spurious: nothing personal was asked`);
  if (isAnswered && (entry.coordinates.some((each) => !mayBe.has(each)) || [...allowed].some((each) => !entry.coordinates.includes(each)))) faults.push(`${caseNo} fields: ${entry.coordinates.join()} are not ${[...allowed].sort().join()}`);
  const spurious = entry.residents.filter((residentNo) => !possible.has(residentNo));
  if (spurious.length > 0) faults.push(`${caseNo} spurious residents: ${spurious.length}`);
  const missing = wasShut ? [] : [...certain].filter((residentNo) => !entry.residents.includes(residentNo));
  if (isAnswered && missing.length > 0) faults.push(`${caseNo} missing residents: ${missing.length} of ${certain.size}`);
  return faults;
}
