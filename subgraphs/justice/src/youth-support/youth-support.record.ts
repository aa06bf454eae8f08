import { caseTeam, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A mentoring file of a young resident (青少年帮教). Sealed; read by its number alone, so no index leads from a resident to it. */
@Protected(sealedRows(caseTeam('caseNo', 'CORRECTION_HELP')))
@Entity('qsnbj')
export class YouthSupportRecord extends ResidentRow {
  @PrimaryColumn({ name: 'ajbh', type: 'varchar', length: 20 })
  caseNo!: string;

  @Column({ name: 'larq', type: 'date' })
  openedDate!: string;

  @Column({ name: 'bjr', type: 'varchar', length: 60 })
  mentor!: string;

  @Column({ name: 'flyz', type: 'boolean' })
  isLegalAidGiven!: boolean;

  @Column({ name: 'jarq', type: 'date', nullable: true })
  closedDate!: string | null;
}
