import { connectionType } from '@linli/subgraph-kit';
import { LegalAid } from './legal-aid.type.js';

export const LegalAidConnection = connectionType('LegalAid', '法律援助', () => LegalAid);
