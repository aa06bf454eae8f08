import { connectionType } from '@linli/subgraph-kit';
import { ChronicFollowUp } from './chronic-follow-up.type.js';

export const ChronicFollowUpConnection = connectionType('ChronicFollowUp', '慢病随访', () => ChronicFollowUp);
