import { caseTeam, NamesResident, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A registration of an adoption. The resident of the row is the child. */
@Protected(sealedRows(caseTeam('certificateNo', 'CHILD_CARE')))
@Entity('sydj')
@Index('ix_sydj_djrq', ['registeredDate'])
@Index('ix_sydj_szwg', ['gridCode'])
export class AdoptionRecord extends ResidentRow {
  @PrimaryColumn({ name: 'djzbh', type: 'varchar', length: 24 })
  certificateNo!: string;

  @NamesResident()
  @Column({ name: 'syrbh', type: 'int', array: true })
  adopterNos!: number[];

  @Column({ name: 'sylb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'djrq', type: 'date' })
  registeredDate!: string;
}
