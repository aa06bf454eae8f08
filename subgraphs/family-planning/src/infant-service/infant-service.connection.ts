import { connectionType } from '@linli/subgraph-kit';
import { InfantService } from './infant-service.type.js';

export const InfantServiceConnection = connectionType('InfantService', '3岁以下照护', () => InfantService);
