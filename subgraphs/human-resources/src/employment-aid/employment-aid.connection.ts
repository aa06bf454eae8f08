import { connectionType } from '@linli/subgraph-kit';
import { EmploymentAid } from './employment-aid.type.js';

export const EmploymentAidConnection = connectionType('EmploymentAid', '就业援助', () => EmploymentAid);
