import { decode, TRAINING_RESULT } from '@linli/vocabulary';
import type { TrainingRecord } from './training.record.js';
import type { Training } from './training.type.js';

/** A row of the training register as the graph publishes it. */
export function toTraining(row: TrainingRecord): Training {
  return {
    trainingNo: row.trainingNo,
    course: row.course,
    result: decode(TRAINING_RESULT, row.resultCode),
    fromDate: row.fromDate,
    toDate: row.toDate,
    residentNo: row.residentNo,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
