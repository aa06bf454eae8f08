import { connectionType } from '@linli/subgraph-kit';
import { BirthRegistration } from './birth-registration.type.js';

export const BirthRegistrationConnection = connectionType('BirthRegistration', '生育登记', () => BirthRegistration);
