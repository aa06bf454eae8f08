import { connectionType } from '@linli/subgraph-kit';
import { EmergencyAccess } from './emergency-access.type.js';

export const EmergencyAccessConnection = connectionType('EmergencyAccess', '紧急查阅', () => EmergencyAccess);
