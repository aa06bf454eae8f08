import { connectionType } from '@linli/subgraph-kit';
import { ServiceApplication } from './service-application.type.js';

export const ServiceApplicationConnection = connectionType('ServiceApplication', '办件', () => ServiceApplication);
