import { connectionType } from '@linli/subgraph-kit';
import { AssistanceCase } from './assistance-case.type.js';

export const AssistanceCaseConnection = connectionType('AssistanceCase', '社会救助', () => AssistanceCase);
