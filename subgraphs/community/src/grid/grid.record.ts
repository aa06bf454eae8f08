import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of grids (网格名录). */
@Protected(openRows('places'))
@Entity('wg')
@Index('ix_wg_sqdm', ['communityCode'])
export class GridRecord extends RegisterRow {
  @PrimaryColumn({ name: 'wgdm', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'wgmc', type: 'varchar', length: 60 })
  name!: string;

  @Column({ name: 'sqdm', type: 'varchar', length: 12 })
  communityCode!: string;

  @Column({ name: 'jlrq', type: 'date' })
  establishedDate!: string;
}
