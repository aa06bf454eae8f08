import { connectionType } from '@linli/subgraph-kit';
import { LogEntry } from './log-entry.type.js';

export const LogEntryConnection = connectionType('LogEntry', '民情日志', () => LogEntry);
