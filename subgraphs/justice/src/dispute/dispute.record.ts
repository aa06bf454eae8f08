import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A dispute (矛盾纠纷): a file of people's mediation. */
@Protected(residentRows({ own: [{ sql: 'EXISTS (SELECT FROM "jfdsr" p WHERE p."ajbh" = t."ajbh" AND p."jmbh" = ANY(?::int[]))' }] }))
@Entity('mdjf')
@Index('ix_mdjf_szwg', ['gridCode', 'date'])
@Index('ix_mdjf_dzbm', ['addressCode', 'date'])
@Index('ix_mdjf_fsrq', ['date', 'caseNo'])
@Index('ix_mdjf_blqx', ['deadlineDate'])
@Index('ix_mdjf_sfqrqx', ['judicialConfirmationDueDate'])
export class DisputeRecord extends RegisterRow {
  /** `TJ`, year, 6 digits. */
  @PrimaryColumn({ name: 'ajbh', type: 'varchar', length: 12 })
  caseNo!: string;

  @Column({ name: 'jflb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'jfgm', type: 'varchar', length: 2 })
  scaleCode!: string;

  @Column({ name: 'fsrq', type: 'date' })
  date!: string;

  /** Grid of the place where it arose. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'dzbm', type: 'varchar', length: 18, nullable: true })
  addressCode!: string | null;

  @Column({ name: 'sars', type: 'int' })
  headcount!: number;

  @Column({ name: 'hjjd', type: 'varchar', length: 2 })
  stageCode!: string;

  @Column({ name: 'blqx', type: 'date' })
  deadlineDate!: string;

  @Column({ name: 'hjfs', type: 'varchar', length: 60, nullable: true })
  method!: string | null;

  @Column({ name: 'wyhbh', type: 'int' })
  committeeNo!: number;

  @Column({ name: 'tjybh', type: 'int', nullable: true })
  mediatorNo!: number | null;

  @Column({ name: 'tjcg', type: 'boolean', nullable: true })
  isSuccessful!: boolean | null;

  @Column({ name: 'xyrq', type: 'date', nullable: true })
  agreementDate!: string | null;

  /** `XY`, year, 6 digits: the written agreement (调解协议书). */
  @Column({ name: 'xybh', type: 'varchar', length: 12, nullable: true })
  agreementNo!: string | null;

  /** Found when the mediator came back after six months; null while nobody has. */
  @Column({ name: 'xylx', type: 'boolean', nullable: true })
  isKept!: boolean | null;

  @Column({ name: 'sfqrqx', type: 'date', nullable: true })
  judicialConfirmationDueDate!: string | null;

  @Column({ name: 'sfqrrq', type: 'date', nullable: true })
  judicialConfirmationDate!: string | null;

  /** What was found when he came back: about the agreement, never about a person. */
  @Column({ name: 'hfjl', type: 'varchar', length: 100, nullable: true })
  reviewNote!: string | null;

  @Column({ name: 'jyqk', type: 'text' })
  summary!: string;
}
