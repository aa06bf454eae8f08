import { connectionType } from '@linli/subgraph-kit';
import { UnemploymentRegistration } from './unemployment-registration.type.js';

export const UnemploymentRegistrationConnection = connectionType('UnemploymentRegistration', '失业登记', () => UnemploymentRegistration);
