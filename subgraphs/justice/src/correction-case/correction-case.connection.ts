import { connectionType } from '@linli/subgraph-kit';
import { CorrectionCase } from './correction-case.type.js';

export const CorrectionCaseConnection = connectionType('CorrectionCase', '社区矫正案件', () => CorrectionCase);
