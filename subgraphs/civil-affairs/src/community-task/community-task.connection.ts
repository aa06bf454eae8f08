import { connectionType } from '@linli/subgraph-kit';
import { CommunityTask } from './community-task.type.js';

export const CommunityTaskConnection = connectionType('CommunityTask', '社区工作准入', () => CommunityTask);
