import { ANALYST_QUESTIONS } from './analyst-questions.js';
import type { CohortQuestion } from './cohort-question.js';
import { SERVICE_QUESTIONS } from './service-questions.js';

/** The questions that are asked of a synthetic district, each with what is right. */
export const COHORT_QUESTIONS: readonly CohortQuestion[] = [...ANALYST_QUESTIONS, ...SERVICE_QUESTIONS];
