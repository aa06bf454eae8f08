import { ReadWith, ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the hall's list of applications (办件); the resident is the applicant. */
@Entity('bj')
@Index('ix_bj_jmbh', ['residentNo'])
@Index('ix_bj_szwg', ['gridCode'])
@Index('ix_bj_tjrq', ['submittedDate'])
export class ServiceApplicationRecord extends ResidentRow {
  @PrimaryColumn({ name: 'bjbh', type: 'varchar', length: 40 })
  applicationNo!: string;

  @Column({ name: 'sxbm', type: 'varchar', length: 40 })
  itemCode!: string;

  /** The mandate under which a worker applies for him; null when he applies himself. */
  @ReadWith({ area: 'mandate' })
  @Column({ name: 'sqbh', type: 'int', nullable: true })
  mandateNo!: number | null;

  @Column({ name: 'tjrq', type: 'date' })
  submittedDate!: string;

  @Column({ name: 'bjzt', type: 'varchar', length: 2 })
  statusCode!: string;

  @Column({ name: 'bjrq', type: 'date', nullable: true })
  closedDate!: string | null;
}
