import { NamesResident, Protected, ResidentRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * One spouse's entry of a marriage registration. The register keeps each marriage once for each spouse, so that a row stands where its resident lives:
 * after a divorce the two may live under different jurisdictions, and each is answered for where he is.
 */
@Protected(residentRows({ about: 'residentNo', own: ['spouseNo'] }))
@Entity('hydj')
@Index('ix_hydj_jmbh', ['residentNo'])
@Index('ix_hydj_djzbh', ['certificateNo'])
@Index('ix_hydj_djrq', ['registeredDate'])
@Index('ix_hydj_szwg', ['gridCode'])
export class MarriageRecord extends ResidentRow {
  /** Certificate number and place of the spouse on it, 1 or 2. */
  @PrimaryColumn({ name: 'jlbh', type: 'varchar', length: 28 })
  entryNo!: string;

  @Column({ name: 'djzbh', type: 'varchar', length: 24 })
  certificateNo!: string;

  @NamesResident()
  @Column({ name: 'pojmbh', type: 'int' })
  spouseNo!: number;

  /** Whether the resident stands first on the certificate; lists count a marriage once by it. */
  @Column({ name: 'sfdyf', type: 'boolean' })
  isFirstSpouse!: boolean;

  /** GB/T 2261.2, two digits; now and then a code that is in no table. */
  @Column({ name: 'hydjlb', type: 'varchar', length: 4 })
  kindCode!: string;

  @Column({ name: 'djrq', type: 'date' })
  registeredDate!: string;

  @Column({ name: 'zzrq', type: 'date', nullable: true })
  endedDate!: string | null;

  @Column({ name: 'zzyy', type: 'varchar', length: 2, nullable: true })
  endReasonCode!: string | null;
}
