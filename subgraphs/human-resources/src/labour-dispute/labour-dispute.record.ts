import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the register of labour disputes (劳动争议). */
@Entity('ldzy')
@Index('ix_ldzy_jmbh', ['residentNo'])
@Index('ix_ldzy_szwg', ['gridCode'])
@Index('ix_ldzy_dwbm', ['organisationCode'])
export class LabourDisputeRecord extends ResidentRow {
  @PrimaryColumn({ name: 'zybh', type: 'int' })
  disputeNo!: number;

  @Column({ name: 'dwbm', type: 'varchar', length: 18 })
  organisationCode!: string;

  @Column({ name: 'slrq', type: 'date' })
  filedDate!: string;

  @Column({ name: 'zyzt', type: 'varchar', length: 2 })
  statusCode!: string;

  /** Case number at justice. */
  @Column({ name: 'tjah', type: 'varchar', length: 40, nullable: true })
  mediationCaseNo!: string | null;
}
