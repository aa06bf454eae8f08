import { connectionType } from '@linli/subgraph-kit';
import { RehabPlan } from './rehab-plan.type.js';

export const RehabPlanConnection = connectionType('RehabPlan', '社区康复帮扶计划', () => RehabPlan);
