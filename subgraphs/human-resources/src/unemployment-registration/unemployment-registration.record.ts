import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PeriodRow } from '../period/period.record.js';

/** A row of the unemployment register (失业登记). */
@Entity('sydj')
@Index('ix_sydj_jmbh', ['residentNo'])
@Index('ix_sydj_szwg', ['gridCode'])
export class UnemploymentRegistrationRecord extends PeriodRow {
  @PrimaryColumn({ name: 'sydjh', type: 'int' })
  registrationNo!: number;

  @Column({ name: 'syyy', type: 'varchar', length: 2 })
  reasonCode!: string;

  /** CNY fen a month; 0 for none. */
  @Column({ name: 'syjje', type: 'int' })
  benefitFenPerMonth!: number;

  @Column({ name: 'pxyy', type: 'boolean' })
  isTrainingWanted!: boolean;
}
