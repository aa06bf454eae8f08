import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of buildings (楼栋). */
@Protected(openRows('places'))
@Entity('ld')
@Index('ix_ld_szwg', ['gridCode'])
export class BuildingRecord extends RegisterRow {
  @PrimaryColumn({ name: 'ldbh', type: 'int' })
  buildingNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'ldmc', type: 'varchar', length: 60 })
  name!: string;

  @Column({ name: 'ldlb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'lcs', type: 'int' })
  floorCount!: number;

  @Column({ name: 'dys', type: 'int' })
  unitCount!: number;

  @Column({ name: 'jznf', type: 'int' })
  builtYear!: number;
}
