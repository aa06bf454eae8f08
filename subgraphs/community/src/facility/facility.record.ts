import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of facilities (设施): the things of a grid. */
@Protected(openRows('things'))
@Entity('ss')
@Index('ix_ss_szwg', ['gridCode'])
export class FacilityRecord extends RegisterRow {
  @PrimaryColumn({ name: 'ssbh', type: 'int' })
  facilityNo!: number;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'sslb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'wz', type: 'varchar', length: 120 })
  place!: string;

  @Column({ name: 'azrq', type: 'date' })
  installedDate!: string;

  @Column({ name: 'jcrq', type: 'date' })
  lastCheckDate!: string;
}
