import type { AccessLogSink } from '@linli/access-log';
import type { RefusedCaller } from '../caller/identify-caller.js';
import { toEntry } from './to-entry.js';

/** Makes the function that puts a caller on record who is known, and was refused before his operation was read. */
export function recordRefusedCaller(accessLog: AccessLogSink): RefusedCaller {
  return async ({ subject, department, roles }, purpose, { extensions }) => {
    const entry = toEntry({
      caller: { subject, department, roles, purpose, caseNo: null }, operationName: null, documentHash: null, residents: [], fields: [], refusedFields: [], isAnswered: false, codes: [extensions.code],
    });
    // Nothing is answered: there is nothing to keep back when this cannot be written.
    await accessLog.append(entry).catch(() => undefined);
  };
}
