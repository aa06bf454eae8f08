import { connectionType } from '@linli/subgraph-kit';
import { SevereMentalFollowUp } from './severe-mental-follow-up.type.js';

export const SevereMentalFollowUpConnection = connectionType('SevereMentalFollowUp', '严重精神障碍随访', () => SevereMentalFollowUp);
