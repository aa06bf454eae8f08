import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PeriodRow } from '../period/period.record.js';

/** A row of the social insurance register (参保信息): one person in one scheme. */
@Entity('cbxx')
@Index('ix_cbxx_jmbh', ['residentNo'])
@Index('ix_cbxx_szwg', ['gridCode'])
@Index('ix_cbxx_dwbm', ['organisationCode'])
export class InsuranceParticipationRecord extends PeriodRow {
  @PrimaryColumn({ name: 'cbxh', type: 'int' })
  participationNo!: number;

  @Column({ name: 'xz', type: 'varchar', length: 2 })
  schemeCode!: string;

  /** Null for those who contribute themselves. */
  @Column({ name: 'dwbm', type: 'varchar', length: 18, nullable: true })
  organisationCode!: string | null;

  @Column({ name: 'cbzt', type: 'varchar', length: 2 })
  statusCode!: string;

  /** CNY fen a month. */
  @Column({ name: 'jfjs', type: 'int' })
  baseFenPerMonth!: number;

  @Column({ name: 'jfys', type: 'int' })
  paidMonths!: number;
}
