import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A follow-up of a chronic condition at the clinic (慢病随访). */
@Entity('mbsf')
@Index('ix_mbsf_jmbh', ['residentNo'])
@Index('ix_mbsf_xcsfrq', ['nextDueDate', 'followUpNo'])
export class ChronicFollowUpRecord extends ResidentRow {
  @PrimaryColumn({ name: 'sfbh', type: 'int' })
  followUpNo!: number;

  /** Two digits; a few old rows have codes that are in no table. */
  @Column({ name: 'mbbz', type: 'varchar', length: 10 })
  conditionCode!: string;

  @Column({ name: 'qsrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'scsfrq', type: 'date', nullable: true })
  lastFollowUpDate!: string | null;

  @Column({ name: 'xcsfrq', type: 'date' })
  nextDueDate!: string;
}
