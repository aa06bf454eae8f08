import { logEntryRow } from '../test-rows.js';
import { toLogEntry } from './log-entry.mapper.js';

describe('a log entry', () => {
  it.each([['01', 'VISIT', '01'], ['02', 'SUGGESTION', '02'], ['03', 'HELP_NEEDED', '03'], ['04', 'ENVIRONMENT', '04'], ['05', 'NOTICE', '05'], ['06', 'UNMAPPED', null]])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toLogEntry(logEntryRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });
});
