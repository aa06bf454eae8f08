import { connectionType } from '@linli/subgraph-kit';
import { LabourDispute } from './labour-dispute.type.js';

export const LabourDisputeConnection = connectionType('LabourDispute', '劳动争议', () => LabourDispute);
