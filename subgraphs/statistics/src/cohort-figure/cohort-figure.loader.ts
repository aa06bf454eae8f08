import { loadMany, tableOf, type RegisterDatabase } from '@linli/subgraph-kit';
import type { AskedCohort } from '../sets/asked-cohort.js';
import { toCohortFigure } from './cohort-figure.mapper.js';
import { CohortFigureRecord } from './cohort-figure.record.js';
import type { CohortFigure } from './cohort-figure.type.js';

/** The figures of questions, by the day of which they are, the earliest first. */
export function createFiguresOfQuestion(db: RegisterDatabase) {
  return loadMany<CohortFigureRecord, CohortFigure, string>(db, { record: CohortFigureRecord, by: 'questionNo', toType: toCohortFigure, orderBy: 'countedDate' });
}

/** Keeps the figure that is shown first for a question and a day. @throws REGISTER_UNAVAILABLE when it could not be kept. */
export function createFigureEntry(db: RegisterDatabase) {
  return async ({ questionNo, asOf }: Pick<AskedCohort, 'questionNo' | 'asOf'>, count: number | null): Promise<void> => {
    if (questionNo === null) return;
    const values = [`${questionNo} ${asOf}`, questionNo, asOf, count, db.today, new Date().toISOString()];
    await db.write(`INSERT INTO ${tableOf(CohortFigureRecord).table} ("szbh", "wtbh", "tjrq", "sl", "ywsj", "rksj") VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`, values);
  };
}
