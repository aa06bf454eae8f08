import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of who works in the grids (网格队伍). */
@Protected(openRows('offices: who answers for a grid is public'))
@Entity('wgy')
@Index('ix_wgy_szwg', ['gridCode'])
export class GridWorkerRecord extends RegisterRow {
  @PrimaryColumn({ name: 'rybh', type: 'int' })
  workerNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  /** Null where he lives in another district. */
  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;

  @Column({ name: 'xm', type: 'varchar', length: 60 })
  name!: string;

  @Column({ name: 'js', type: 'varchar', length: 2 })
  roleCode!: string;

  /** The telephone of the post. */
  @Column({ name: 'lxdh', type: 'varchar', length: 11 })
  phone!: string;

  @Column({ name: 'qsrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'jzrq', type: 'date', nullable: true })
  toDate!: string | null;
}
