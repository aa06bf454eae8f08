import { connectionType } from '@linli/subgraph-kit';
import { Resident } from './resident.type.js';

export const ResidentConnection = connectionType('Resident', '居民', () => Resident);
