import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An application for legal aid (法律援助). */
@Entity('flyz')
@Index('ix_flyz_jmbh', ['residentNo'])
@Index('ix_flyz_szwg', ['gridCode'])
@Index('ix_flyz_sqrq', ['appliedDate', 'aidNo'])
export class LegalAidRecord extends ResidentRow {
  @PrimaryColumn({ name: 'yzbh', type: 'varchar', length: 20 })
  aidNo!: string;

  @Column({ name: 'yzsx', type: 'varchar', length: 2 })
  matterCode!: string;

  /** Null until one is assigned. */
  @Column({ name: 'cbls', type: 'varchar', length: 60, nullable: true })
  lawyer!: string | null;

  @Column({ name: 'yzzt', type: 'varchar', length: 2 })
  statusCode!: string;

  @Column({ name: 'sqrq', type: 'date' })
  appliedDate!: string;

  @Column({ name: 'jdrq', type: 'date', nullable: true })
  decidedDate!: string | null;
}
