import { connectionType } from '@linli/subgraph-kit';
import { ResidenceRegistration } from './residence-registration.type.js';

export const ResidenceRegistrationConnection = connectionType('ResidenceRegistration', '居住登记', () => ResidenceRegistration);
