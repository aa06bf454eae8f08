import { connectionType } from '@linli/subgraph-kit';
import { Employer } from './employer.type.js';

export const EmployerConnection = connectionType('Employer', '用人单位', () => Employer);
