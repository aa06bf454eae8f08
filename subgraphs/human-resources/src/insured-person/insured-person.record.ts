import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the register of insured persons (个人参保信息), and at the same time the link from this register's number to a resident. */
@Entity('grxx')
@Index('ix_grxx_jmbh', ['residentNo'], { unique: true })
@Index('ix_grxx_szwg', ['gridCode'])
export class InsuredPersonRecord extends ResidentRow {
  /** This register's own number of the person. */
  @PrimaryColumn({ name: 'grbh', type: 'int' })
  localPersonNo!: number;

  /** As entered: 15 or 18 characters, now and then with a mistake. Never leaves the register. */
  @Column({ name: 'sfzhm', type: 'varchar', length: 18 })
  citizenId!: string;

  @Column({ name: 'xm', type: 'varchar', length: 60 })
  name!: string;

  /** 01 to 08, in places a code that has since been dropped; null where nothing was declared. */
  @Column({ name: 'xl', type: 'varchar', length: 4, nullable: true })
  educationCode!: string | null;

  /** One digit; two in the oldest rows of the divorced. */
  @Column({ name: 'hyzk', type: 'varchar', length: 2, nullable: true })
  maritalStatusCode!: string | null;

  /** Set by the register's own check for rows whose id stands in another row too. */
  @Column({ name: 'hmcf', type: 'boolean' })
  isIdShared!: boolean;

  /** 1 same id, 2 upgraded id, 3 name and date of birth. */
  @Column({ name: 'glfs', type: 'varchar', length: 1 })
  linkMethodCode!: string;

  /** 0 to 100. */
  @Column({ name: 'glkxd', type: 'int' })
  linkConfidencePercent!: number;

  @Column({ name: 'glsj', type: 'timestamptz' })
  linkedAt!: string;
}
