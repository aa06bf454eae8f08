import { connectionType } from '@linli/subgraph-kit';
import { OverseenEntry } from './overseen-entry.type.js';

export const OverseenEntryConnection = connectionType('OverseenEntry', '监督查阅记录', () => OverseenEntry);
