import { caseTeam, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of help after release (安置帮教). Sealed. */
@Protected(sealedRows(caseTeam('helpNo', 'CORRECTION_HELP')))
@Entity('azbj')
@Index('ix_azbj_jsrq', ['closesDate', 'helpNo'])
export class ReleasedHelpRecord extends ResidentRow {
  @PrimaryColumn({ name: 'bjbh', type: 'varchar', length: 20 })
  helpNo!: string;

  @Column({ name: 'sfrq', type: 'date' })
  releasedDate!: string;

  @Column({ name: 'azwc', type: 'boolean' })
  isResettled!: boolean;

  @Column({ name: 'bjcs', type: 'varchar', length: 200 })
  help!: string;

  @Column({ name: 'jsrq', type: 'date' })
  closesDate!: string;
}
