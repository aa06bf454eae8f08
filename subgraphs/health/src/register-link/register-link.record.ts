import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How this register knows which resident a person of its own is. The ids that it links by never leave. */
@Entity('jmglb')
@Index('ix_jmglb_jmbh', ['residentNo'])
export class RegisterLinkRecord extends ResidentRow {
  /** Number of the person in this register: community 12 digits + 5. */
  @PrimaryColumn({ name: 'bjryh', type: 'varchar', length: 17 })
  localPersonNo!: string;

  @Column({ name: 'zjhm', type: 'varchar', length: 18 })
  citizenId!: string;

  /** As entered at the desk: now and then a variant of the registered name. */
  @Column({ name: 'xm', type: 'varchar', length: 60 })
  name!: string;

  /** 1 by the 18-digit id, 2 by name and birth date, 3 looked at by a clerk. */
  @Column({ name: 'glfs', type: 'varchar', length: 1 })
  methodCode!: string;

  @Column({ name: 'kxd', type: 'int' })
  confidencePercent!: number;

  @Column({ name: 'glsj', type: 'timestamptz' })
  linkedAt!: string;

  @Column({ name: 'glr', type: 'varchar', length: 20 })
  linkedBy!: string;
}
