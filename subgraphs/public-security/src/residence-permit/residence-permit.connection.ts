import { connectionType } from '@linli/subgraph-kit';
import { ResidencePermit } from './residence-permit.type.js';

export const ResidencePermitConnection = connectionType('ResidencePermit', '居住证', () => ResidencePermit);
