import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PeriodRow } from '../period/period.record.js';

/** A row of the training register (职业培训). */
@Entity('zypx')
@Index('ix_zypx_jmbh', ['residentNo'])
@Index('ix_zypx_szwg', ['gridCode'])
export class TrainingRecord extends PeriodRow {
  @PrimaryColumn({ name: 'pxbh', type: 'int' })
  trainingNo!: number;

  @Column({ name: 'pxkc', type: 'varchar', length: 60 })
  course!: string;

  @Column({ name: 'pxjg', type: 'varchar', length: 2 })
  resultCode!: string;
}
