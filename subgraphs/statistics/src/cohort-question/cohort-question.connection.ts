import { connectionType } from '@linli/subgraph-kit';
import { CohortQuestion } from './cohort-question.type.js';

export const CohortQuestionConnection = connectionType('CohortQuestion', '统计问题', () => CohortQuestion);
