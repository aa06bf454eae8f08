import { connectionType } from '@linli/subgraph-kit';
import { Community } from './community.type.js';

export const CommunityConnection = connectionType('Community', '社区', () => Community);
