import { connectionType } from '@linli/subgraph-kit';
import { AccessLogEntry } from './access-log-entry.type.js';

export const AccessLogEntryConnection = connectionType('AccessLogEntry', '查阅记录', () => AccessLogEntry);
