import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of mandates (代理授权); the resident is the principal. */
@Entity('dlsq')
@Index('ix_dlsq_jmbh', ['residentNo'])
@Index('ix_dlsq_szwg', ['gridCode'])
export class MandateRecord extends ResidentRow {
  @PrimaryColumn({ name: 'sqbh', type: 'int' })
  mandateNo!: number;

  /** The grid worker who acts for him. */
  @Column({ name: 'rybh', type: 'int' })
  workerNo!: number;

  @Column({ name: 'sxbm', type: 'varchar', length: 40 })
  itemCode!: string;

  @Column({ name: 'qsrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'jzrq', type: 'date' })
  toDate!: string;

  @Column({ name: 'sqzt', type: 'varchar', length: 2 })
  statusCode!: string;
}
