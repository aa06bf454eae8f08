import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A people's mediation committee (人民调解委员会). */
@Protected(openRows('offices'))
@Entity('tjwyh')
@Index('ix_tjwyh_sqdm', ['communityCode'])
export class MediationCommitteeRecord extends RegisterRow {
  @PrimaryColumn({ name: 'wyhbh', type: 'int' })
  committeeNo!: number;

  @Column({ name: 'mc', type: 'varchar', length: 100 })
  name!: string;

  @Column({ name: 'sqdm', type: 'varchar', length: 12 })
  communityCode!: string;

  /** Where it meets (调解室). */
  @Column({ name: 'tjs', type: 'varchar', length: 100 })
  room!: string;
}
