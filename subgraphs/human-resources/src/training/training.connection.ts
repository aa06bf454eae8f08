import { connectionType } from '@linli/subgraph-kit';
import { Training } from './training.type.js';

export const TrainingConnection = connectionType('Training', '职业培训', () => Training);
