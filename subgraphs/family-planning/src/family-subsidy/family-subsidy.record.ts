import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A yearly subsidy to a family that kept to the policy of its time (奖励扶助), or lost its only child (特别扶助). */
@Entity('jtfz')
@Index('ix_jtfz_jmbh', ['residentNo'])
@Index('ix_jtfz_hh', ['householdNo'])
@Index('ix_jtfz_szwg', ['gridCode'])
@Index('ix_jtfz_ksrq', ['fromDate', 'subsidyNo'])
export class FamilySubsidyRecord extends ResidentRow {
  @PrimaryColumn({ name: 'fzbh', type: 'int' })
  subsidyNo!: number;

  @Column({ name: 'hh', type: 'int' })
  householdNo!: number;

  @Column({ name: 'fzlb', type: 'varchar', length: 2 })
  kindCode!: string;

  /** CNY fen a year. */
  @Column({ name: 'nfje', type: 'int' })
  fenPerYear!: number;

  @Column({ name: 'ksrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'fzzt', type: 'varchar', length: 2 })
  statusCode!: string;
}
