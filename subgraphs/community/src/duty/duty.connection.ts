import { connectionType } from '@linli/subgraph-kit';
import { Duty } from './duty.type.js';

export const DutyConnection = connectionType('Duty', '职责', () => Duty);
