import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A people's mediator (人民调解员): a public office, so the row is about the office and not about a resident. */
@Protected(openRows('offices: mediators are public'))
@Entity('tjy')
@Index('ix_tjy_wyhbh', ['committeeNo'])
@Index('ix_tjy_sqdm', ['communityCode'])
export class MediatorRecord extends RegisterRow {
  @PrimaryColumn({ name: 'tjybh', type: 'int' })
  mediatorNo!: number;

  @Column({ name: 'wyhbh', type: 'int' })
  committeeNo!: number;

  /** Community of the committee, repeated for the register's own lists. */
  @Column({ name: 'sqdm', type: 'varchar', length: 12 })
  communityCode!: string;

  /** Null where he does not live in the district. */
  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;

  @Column({ name: 'xm', type: 'varchar', length: 60 })
  name!: string;

  /** One of the five elders (五老): old cadres, experts, teachers, soldiers, models. */
  @Column({ name: 'wl', type: 'boolean' })
  isFiveElders!: boolean;

  @Column({ name: 'zsbh', type: 'varchar', length: 30 })
  certificateNo!: string;

  @Column({ name: 'prrq', type: 'date' })
  appointedDate!: string;
}
