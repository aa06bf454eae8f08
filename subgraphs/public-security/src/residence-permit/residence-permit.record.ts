import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A residence permit (居住证). */
@Entity('jzz')
@Index('ix_jzz_jmbh', ['residentNo'])
@Index('ix_jzz_qfrq', ['issuedDate'])
export class ResidencePermitRecord extends ResidentRow {
  /** `JZ` + 10 digits. */
  @PrimaryColumn({ name: 'zjbh', type: 'varchar', length: 12 })
  permitNo!: string;

  @Column({ name: 'qfrq', type: 'date' })
  issuedDate!: string;

  /** Endorsed for a year at a time. */
  @Column({ name: 'qzyxq', type: 'date' })
  endorsedUntilDate!: string;

  @Column({ name: 'zt', type: 'varchar', length: 2 })
  statusCode!: string;
}
