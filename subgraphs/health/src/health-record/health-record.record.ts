import { ReadWith, ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A health record (居民健康档案), with the contract with a family doctor if one was signed. */
@Entity('jkda')
@Index('ix_jkda_jmbh', ['residentNo'])
@Index('ix_jkda_szwg', ['gridCode', 'recordNo'])
export class HealthRecordRecord extends ResidentRow {
  /** 17 digits (unverified). */
  @PrimaryColumn({ name: 'dabh', type: 'varchar', length: 17 })
  recordNo!: string;

  @Column({ name: 'jdjg', type: 'varchar', length: 60 })
  clinic!: string;

  @Column({ name: 'jdrq', type: 'date' })
  openedDate!: string;

  /** GB/T 2261.3: one digit in records of before 2017, two since. */
  @ReadWith({ area: 'health-status' })
  @Column({ name: 'jkzk', type: 'varchar', length: 2 })
  healthStatusCode!: string | null;

  /** The three of a contract are there together or not at all. */
  @Column({ name: 'qyys', type: 'varchar', length: 60, nullable: true })
  doctor!: string | null;

  @Column({ name: 'qyrq', type: 'date', nullable: true })
  contractSignedDate!: string | null;

  @Column({ name: 'qyjzrq', type: 'date', nullable: true })
  contractEndsDate!: string | null;
}
