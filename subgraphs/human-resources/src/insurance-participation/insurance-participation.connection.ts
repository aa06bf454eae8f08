import { connectionType } from '@linli/subgraph-kit';
import { InsuranceParticipation } from './insurance-participation.type.js';

export const InsuranceParticipationConnection = connectionType('InsuranceParticipation', '参保', () => InsuranceParticipation);
