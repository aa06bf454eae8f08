import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How this register knows which resident a person of its own is. Ids and names are held to link by and never leave. */
@Entity('jmglb')
@Index('ix_jmglb_jmbh', ['residentNo'])
@Index('ix_jmglb_szwg', ['gridCode'])
export class ResidentLinkRecord extends ResidentRow {
  /** Number of the person in this register: community 12 digits + 5. */
  @PrimaryColumn({ name: 'bjryh', type: 'varchar', length: 17 })
  localPersonNo!: string;

  /** As entered: 15 or 18 characters. */
  @Column({ name: 'zjhm', type: 'varchar', length: 18 })
  citizenId!: string;

  /** As entered: now and then a variant of the registered name. */
  @Column({ name: 'xm', type: 'varchar', length: 60 })
  name!: string;

  /** 1 by the 18-digit id, 2 by the 15-digit id, 3 looked at by a clerk. */
  @Column({ name: 'glfs', type: 'varchar', length: 1 })
  methodCode!: string;

  @Column({ name: 'kxd', type: 'int' })
  confidencePercent!: number;

  @Column({ name: 'glsj', type: 'timestamptz' })
  linkedAt!: string;

  @Column({ name: 'glr', type: 'varchar', length: 20 })
  linkedBy!: string;
}
