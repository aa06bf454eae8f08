import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A party of a dispute (纠纷当事人): a resident or an organisation. Its day and its grid are the dispute's, by which it is read. */
@Protected(residentRows({ about: 'residentNo' }))
@Entity('jfdsr')
@Index('ix_jfdsr_ajbh', ['caseNo'])
@Index('ix_jfdsr_jmbh', ['residentNo'])
@Index('ix_jfdsr_zzdm', ['organisationCode', 'disputeDate'])
export class DisputePartyRecord extends RegisterRow {
  /** Case number, hyphen, two digits in the order in which the parties were taken down. */
  @PrimaryColumn({ name: 'dsrbh', type: 'varchar', length: 15 })
  partyNo!: string;

  @Column({ name: 'ajbh', type: 'varchar', length: 12 })
  caseNo!: string;

  @Column({ name: 'fsrq', type: 'date' })
  disputeDate!: string;

  /** Grid where the dispute arose. Not the party's own: who mediates a case sees its parties, wherever they live. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;

  @Column({ name: 'zzdm', type: 'varchar', length: 18, nullable: true })
  organisationCode!: string | null;

  @Column({ name: 'dsrjs', type: 'varchar', length: 2 })
  roleCode!: string;
}
