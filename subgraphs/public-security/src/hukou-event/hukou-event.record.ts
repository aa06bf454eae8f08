import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A piece of business of the hukou office (户籍业务). */
@Entity('hkyw')
@Index('ix_hkyw_jmbh', ['residentNo'])
@Index('ix_hkyw_blrq', ['date'])
export class HukouEventRecord extends ResidentRow {
  @PrimaryColumn({ name: 'ywbh', type: 'int' })
  eventNo!: number;

  /** The hukou systems' three digits. */
  @Column({ name: 'ywlx', type: 'varchar', length: 3 })
  kindCode!: string;

  @Column({ name: 'blrq', type: 'date' })
  date!: string;

  @Column({ name: 'yy', type: 'varchar', length: 40 })
  reason!: string;

  /** Where from, as entered: an address code, a division code, or nothing. */
  @Column({ name: 'qz', type: 'varchar', length: 40, nullable: true })
  fromText!: string | null;

  @Column({ name: 'hz', type: 'varchar', length: 40, nullable: true })
  toText!: string | null;
}
