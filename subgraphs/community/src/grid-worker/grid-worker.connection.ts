import { connectionType } from '@linli/subgraph-kit';
import { GridWorker } from './grid-worker.type.js';

export const GridWorkerConnection = connectionType('GridWorker', '网格队伍', () => GridWorker);
