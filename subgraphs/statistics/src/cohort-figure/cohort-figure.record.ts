import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A figure that was shown for an approved question (历次统计数字), of one day: kept so that a question can be compared over time, also where departments keep no history. It is never changed. */
@Protected(openRows('what was shown was shown'))
@Entity('tjsz')
@Index('ix_tjsz_wtbh', ['questionNo'])
export class CohortFigureRecord extends RegisterRow {
  /** Number of the question, and the day. */
  @PrimaryColumn({ name: 'szbh', type: 'varchar', length: 31 })
  figureNo!: string;

  @Column({ name: 'wtbh', type: 'varchar', length: 20 })
  questionNo!: string;

  @Column({ name: 'tjrq', type: 'date' })
  countedDate!: string;

  /** Null where it was withheld. */
  @Column({ name: 'sl', type: 'int', nullable: true })
  count!: number | null;
}
