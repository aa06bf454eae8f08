import { activeOn, beginsWith, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { TRAINING_RESULT } from '@linli/vocabulary';
import type { TrainingFilter } from './training.input.js';
import { toTraining } from './training.mapper.js';
import { TrainingRecord } from './training.record.js';
import type { Training } from './training.type.js';

/** Reads trainings by number. */
export function createTrainingLoader(db: RegisterDatabase) {
  return loadOne(db, { record: TrainingRecord, by: 'trainingNo', toType: toTraining });
}

/** Reads the trainings of residents, newest first. */
export function createTrainingsOfResident(db: RegisterDatabase) {
  return loadMany(db, { record: TrainingRecord, by: 'residentNo', toType: toTraining, orderBy: 'fromDate', isDescending: true });
}

/** Reads a page of trainings. */
export function createTrainingPage(db: RegisterDatabase) {
  return (selection: TrainingFilter, page: PageRequest): Promise<Connection<Training>> =>
    listPage(db, { record: TrainingRecord, toType: toTraining, where: conditionsOf(selection) }, page);
}

function conditionsOf(selection: TrainingFilter) {
  return [
    beginsWith('gridCode', selection.gridCodePrefix),
    ...activeOn(selection.activeOn),
    isCode('resultCode', { table: TRAINING_RESULT, word: selection.result }),
  ];
}
