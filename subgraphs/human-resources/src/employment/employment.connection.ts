import { connectionType } from '@linli/subgraph-kit';
import { Employment } from './employment.type.js';

export const EmploymentConnection = connectionType('Employment', '就业', () => Employment);
