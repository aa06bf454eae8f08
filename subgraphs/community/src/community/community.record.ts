import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A row of the list of communities (社区名录). */
@Protected(openRows('places'))
@Entity('sq')
export class CommunityRecord extends RegisterRow {
  @PrimaryColumn({ name: 'sqdm', type: 'varchar', length: 12 })
  communityCode!: string;

  @Column({ name: 'sqmc', type: 'varchar', length: 60 })
  name!: string;

  @Column({ name: 'jddm', type: 'varchar', length: 9 })
  streetCode!: string;

  @Column({ name: 'jdmc', type: 'varchar', length: 60 })
  streetName!: string;
}
