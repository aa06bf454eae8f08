import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A death certificate (死亡医学证明). The cause of death is sealed, in a table of its own. */
@Entity('swyxzm')
@Index('ix_swyxzm_jmbh', ['residentNo'])
@Index('ix_swyxzm_swrq', ['date', 'certificateNo'])
export class DeathCertificateRecord extends ResidentRow {
  @PrimaryColumn({ name: 'zmbh', type: 'varchar', length: 20 })
  certificateNo!: string;

  @Column({ name: 'swrq', type: 'date' })
  date!: string;

  /** Null where the certificate has the day alone. */
  @Column({ name: 'swsj', type: 'timestamptz', nullable: true })
  diedAt!: string | null;

  @Column({ name: 'qfjg', type: 'varchar', length: 60 })
  issuer!: string;

  /** How it was found to be this resident's: 1 by the 18-digit id, 2 by name and birth date, 3 looked at by a clerk. */
  @Column({ name: 'glfs', type: 'varchar', length: 1 })
  linkMethodCode!: string;
}
