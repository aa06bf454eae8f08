import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A registered volunteer; not every one is a resident of the district. */
@Protected(residentRows({ about: 'residentNo' }))
@Entity('zyz')
@Index('ix_zyz_jmbh', ['residentNo'])
@Index('ix_zyz_szwg', ['gridCode'])
@Index('ix_zyz_zzdm', ['organisationCode'])
export class VolunteerRecord extends RegisterRow {
  @PrimaryColumn({ name: 'zyzbh', type: 'int' })
  volunteerNo!: number;

  /** Null for volunteers who live outside the district. */
  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;

  /** Grid in which he serves. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'jn', type: 'text', array: true })
  skillCodes!: string[];

  @Column({ name: 'fwfz', type: 'int' })
  servedMinutes!: number;

  @Column({ name: 'zzdm', type: 'varchar', length: 18, nullable: true })
  organisationCode!: string | null;

  @Column({ name: 'zcrq', type: 'date' })
  registeredDate!: string;

  @Column({ name: 'sfgklx', type: 'boolean' })
  isContactShared!: boolean;
}
