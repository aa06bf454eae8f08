import { connectionType } from '@linli/subgraph-kit';
import { Dispute } from './dispute.type.js';

export const DisputeConnection = connectionType('Dispute', '矛盾纠纷', () => Dispute);
