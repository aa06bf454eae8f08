import { connectionType } from '@linli/subgraph-kit';
import { Disability } from './disability.type.js';

export const DisabilityConnection = connectionType('Disability', '残疾人证', () => Disability);
