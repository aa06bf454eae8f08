import { connectionType } from '@linli/subgraph-kit';
import { InsuredPerson } from './insured-person.type.js';

export const InsuredPersonConnection = connectionType('InsuredPerson', '参保人', () => InsuredPerson);
