import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A disability certificate (残疾人证), kept for the federation of the disabled. */
@Entity('cjrz')
@Index('ix_cjrz_jmbh', ['residentNo'])
@Index('ix_cjrz_szwg', ['gridCode'])
export class DisabilityRecord extends ResidentRow {
  /** A real number begins with the citizen id. */
  @PrimaryColumn({ name: 'cjzbh', type: 'varchar', length: 24 })
  certificateNo!: string;

  /** GB/T 26341; now and then a code that is in no table. */
  @Column({ name: 'cjlb', type: 'varchar', length: 4 })
  categoryCode!: string;

  @Column({ name: 'cjdj', type: 'varchar', length: 2 })
  gradeCode!: string;

  @Column({ name: 'fzrq', type: 'date' })
  issuedDate!: string;

  @Column({ name: 'yxqz', type: 'date' })
  validToDate!: string;
}
