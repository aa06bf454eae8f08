import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the book of emergency accesses (紧急查阅): somebody opened one for himself, for a reason, and a second person reviews it. */
@Protected(openRows('an account that officers give of themselves; the data office alone lists it'))
@Entity('jjcy')
@Index('ix_jjcy_fhqx', ['reviewDueDate'])
export class EmergencyAccessRecord extends RegisterRow {
  @PrimaryColumn({ name: 'cybh', type: 'varchar', length: 20 })
  accessNo!: string;

  /** Subject of whoever opened it. */
  @Column({ name: 'cyr', type: 'varchar', length: 100 })
  subject!: string;

  @Column({ name: 'cybm', type: 'varchar', length: 40 })
  department!: string;

  @Column({ name: 'cyly', type: 'varchar', length: 300 })
  reason!: string;

  @Column({ name: 'kssj', type: 'timestamptz' })
  openedAt!: string;

  @Column({ name: 'jzsj', type: 'timestamptz' })
  expiresAt!: string;

  @Column({ name: 'fhqx', type: 'date' })
  reviewDueDate!: string;

  @Column({ name: 'fhr', type: 'varchar', length: 100, nullable: true })
  reviewedBy!: string | null;

  @Column({ name: 'fhsj', type: 'timestamptz', nullable: true })
  reviewedAt!: string | null;

  @Column({ name: 'fhyj', type: 'varchar', length: 300, nullable: true })
  finding!: string | null;

  /** Whether the reviewer found it right. */
  @Column({ name: 'sfdg', type: 'boolean', nullable: true })
  isJustified!: boolean | null;
}
