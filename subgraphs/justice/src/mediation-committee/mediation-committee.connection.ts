import { connectionType } from '@linli/subgraph-kit';
import { MediationCommittee } from './mediation-committee.type.js';

export const MediationCommitteeConnection = connectionType('MediationCommittee', '人民调解委员会', () => MediationCommittee);
