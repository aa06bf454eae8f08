import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the map of who is responsible for what (责任分工). */
@Protected(openRows('offices: who answers for a grid is public'))
@Entity('zz')
@Index('ix_zz_szwg', ['gridCode'])
@Index('ix_zz_ldbh', ['buildingNo'])
@Index('ix_zz_rybh', ['workerNo'])
export class DutyRecord extends RegisterRow {
  @PrimaryColumn({ name: 'zzbh', type: 'int' })
  dutyNo!: number;

  @Column({ name: 'rybh', type: 'int' })
  workerNo!: number;

  @Column({ name: 'zzlb', type: 'varchar', length: 2 })
  kindCode!: string;

  /** 1: the whole community, 2: the grid, 3: the building (三包). */
  @Column({ name: 'cj', type: 'int' })
  level!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  /** At level 3 only. */
  @Column({ name: 'ldbh', type: 'int', nullable: true })
  buildingNo!: number | null;

  @Column({ name: 'qsrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'jzrq', type: 'date', nullable: true })
  toDate!: string | null;
}
