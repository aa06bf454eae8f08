import { connectionType } from '@linli/subgraph-kit';
import { ElderCare } from './elder-care.type.js';

export const ElderCareConnection = connectionType('ElderCare', '养老服务', () => ElderCare);
