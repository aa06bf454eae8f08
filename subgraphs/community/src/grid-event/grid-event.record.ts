import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of grid events (网格事件): a hazard or a repair, never a person. */
@Protected(openRows('hazards and repairs'))
@Entity('wgsj')
@Index('ix_wgsj_szwg', ['gridCode', 'reportedAt'])
@Index('ix_wgsj_dzbm', ['addressCode'])
@Index('ix_wgsj_sbsj', ['reportedAt'])
export class GridEventRecord extends RegisterRow {
  @PrimaryColumn({ name: 'sjbh', type: 'int' })
  eventNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'dzbm', type: 'varchar', length: 18, nullable: true })
  addressCode!: string | null;

  @Column({ name: 'ssbh', type: 'int', nullable: true })
  facilityNo!: number | null;

  @Column({ name: 'sjlb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'sjhj', type: 'varchar', length: 2 })
  stageCode!: string;

  @Column({ name: 'sbsj', type: 'timestamptz' })
  reportedAt!: string;

  /** The last day for putting it right. */
  @Column({ name: 'blqx', type: 'date' })
  deadlineDate!: string;

  /** The department that has to put it right. */
  @Column({ name: 'zrbm', type: 'varchar', length: 2 })
  departmentCode!: string;

  @Column({ name: 'czrq', type: 'date', nullable: true })
  resolvedDate!: string | null;

  @Column({ name: 'jarq', type: 'date', nullable: true })
  closedDate!: string | null;

  /** 1 to 5. */
  @Column({ name: 'myd', type: 'int', nullable: true })
  satisfaction!: number | null;

  /** Where the picture of the thing lies in the store of pictures; the picture itself is not in the register. */
  @Column({ name: 'zpdx', type: 'varchar', length: 100, nullable: true })
  photoKey!: string | null;
}
