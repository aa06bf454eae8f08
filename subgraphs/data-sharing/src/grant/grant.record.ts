import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the book of grants (数据授权): which department may read what, for which purpose, on which basis, until when. A grant is never deleted and, but for its withdrawal, never changed. */
@Protected(openRows('who may read what is no secret'))
@Entity('sjsq')
@Index('ix_sjsq_sqbm', ['department', 'purpose'])
export class GrantRecord extends RegisterRow {
  @PrimaryColumn({ name: 'sqbh', type: 'varchar', length: 20 })
  grantNo!: string;

  /** Department (folder name of a subgraph) or application. */
  @Column({ name: 'sqbm', type: 'varchar', length: 40 })
  department!: string;

  @Column({ name: 'sqyt', type: 'varchar', length: 20 })
  purpose!: string;

  /** `department:area` each. */
  @Column({ name: 'sqfw', type: 'text', array: true })
  scopes!: string[];

  /** Prefix of the grid codes that it reaches. */
  @Column({ name: 'gxfw', type: 'varchar', length: 15 })
  jurisdiction!: string;

  @Column({ name: 'kssj', type: 'timestamptz' })
  fromAt!: string;

  @Column({ name: 'jzsj', type: 'timestamptz' })
  untilAt!: string;

  @Column({ name: 'fzyj', type: 'varchar', length: 300 })
  basis!: string;

  /** Subject of whom it was granted by. */
  @Column({ name: 'sqr', type: 'varchar', length: 100 })
  grantedBy!: string;

  @Column({ name: 'cxsj', type: 'timestamptz', nullable: true })
  withdrawnAt!: string | null;

  @Column({ name: 'cxr', type: 'varchar', length: 100, nullable: true })
  withdrawnBy!: string | null;

  @Column({ name: 'cxyy', type: 'varchar', length: 300, nullable: true })
  withdrawalReason!: string | null;
}
