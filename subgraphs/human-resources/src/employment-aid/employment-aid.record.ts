import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PeriodRow } from '../period/period.record.js';

/** A row of the register of aid in finding work (就业援助). */
@Entity('jyyz')
@Index('ix_jyyz_jmbh', ['residentNo'])
@Index('ix_jyyz_szwg', ['gridCode'])
export class EmploymentAidRecord extends PeriodRow {
  @PrimaryColumn({ name: 'yzbh', type: 'int' })
  aidNo!: number;

  @Column({ name: 'yzlb', type: 'varchar', length: 2 })
  kindCode!: string;
}
