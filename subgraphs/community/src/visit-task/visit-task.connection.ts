import { connectionType } from '@linli/subgraph-kit';
import { VisitTask } from './visit-task.type.js';

export const VisitTaskConnection = connectionType('VisitTask', '走访任务', () => VisitTask);
