import { ReadWith, ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A care service at home for an elderly resident (居家养老). */
@Entity('ylfw')
@Index('ix_ylfw_jmbh', ['residentNo'])
@Index('ix_ylfw_szwg', ['gridCode'])
@Index('ix_ylfw_fwjgdm', ['providerOrganisationCode'])
export class ElderCareRecord extends ResidentRow {
  @PrimaryColumn({ name: 'fwbh', type: 'int' })
  careNo!: number;

  @Column({ name: 'zhdj', type: 'varchar', length: 2 })
  needLevelCode!: string;

  @Column({ name: 'fwjh', type: 'varchar', length: 200 })
  plan!: string;

  @Column({ name: 'fwjgdm', type: 'varchar', length: 18, nullable: true })
  providerOrganisationCode!: string | null;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'mybtje', type: 'int' })
  subsidyFenPerMonth!: number | null;

  @Column({ name: 'fwzt', type: 'varchar', length: 2 })
  statusCode!: string;

  @Column({ name: 'ksrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'jsrq', type: 'date', nullable: true })
  toDate!: string | null;

  /** Kept by the register for its own lists: the latest of the visits. */
  @Column({ name: 'zjtfrq', type: 'date', nullable: true })
  lastVisitDate!: string | null;

  @Column({ name: 'tfrq', type: 'date', array: true })
  visitDates!: string[];
}
