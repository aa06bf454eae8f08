import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of patrols (巡查): when a worker went through his grid and what he found. No route and no persons. */
@Protected(openRows('work done, without persons'))
@Entity('xc')
@Index('ix_xc_szwg', ['gridCode', 'startedAt'])
@Index('ix_xc_kssj', ['startedAt'])
export class PatrolRecord extends RegisterRow {
  @PrimaryColumn({ name: 'xcbh', type: 'int' })
  patrolNo!: number;

  @Column({ name: 'rybh', type: 'int' })
  workerNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'kssj', type: 'timestamptz' })
  startedAt!: string;

  @Column({ name: 'jssj', type: 'timestamptz' })
  endedAt!: string;

  @Column({ name: 'xcfx', type: 'varchar', length: 2, array: true })
  findingCodes!: string[];
}
