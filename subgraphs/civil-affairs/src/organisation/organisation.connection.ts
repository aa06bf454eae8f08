import { connectionType } from '@linli/subgraph-kit';
import { Organisation } from './organisation.type.js';

export const OrganisationConnection = connectionType('Organisation', '组织', () => Organisation);
