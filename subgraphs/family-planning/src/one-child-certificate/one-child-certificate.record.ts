import { NamesResident, Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A certificate of honour for the parents of an only child (独生子女父母光荣证). */
@Protected(residentRows({ own: ['holderNos', 'childNo'] }))
@Entity('dszn')
@Index('ix_dszn_czrbh', ['holderNos'], { type: 'gin' })
@Index('ix_dszn_szwg', ['gridCode'])
@Index('ix_dszn_fzrq', ['issuedDate', 'certificateNo'])
export class OneChildCertificateRecord extends RegisterRow {
  @PrimaryColumn({ name: 'zh', type: 'varchar', length: 20 })
  certificateNo!: string;

  @NamesResident()
  @Column({ name: 'czrbh', type: 'int', array: true })
  holderNos!: number[];

  /** Null where the child is not in the population register. */
  @NamesResident()
  @Column({ name: 'znbh', type: 'int', nullable: true })
  childNo!: number | null;

  /** Whether the child has died (失独). */
  @Column({ name: 'znsw', type: 'boolean' })
  isChildDeceased!: boolean;

  @Column({ name: 'fzrq', type: 'date' })
  issuedDate!: string;

  /** Where the first holder lives. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;
}
