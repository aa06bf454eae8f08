import { caseTeam, endsWithRehab, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A help plan of community rehabilitation (社区戒毒/康复). Sealed, and gone after three years (戒毒条例 §7). */
@Protected(sealedRows(caseTeam('planNo', 'CORRECTION_HELP'), endsWithRehab('fromDate')))
@Entity('sqkf')
@Index('ix_sqkf_jsrq', ['endsDate', 'planNo'])
export class RehabPlanRecord extends ResidentRow {
  @PrimaryColumn({ name: 'jhbh', type: 'varchar', length: 20 })
  planNo!: string;

  @Column({ name: 'qsrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'jsrq', type: 'date' })
  endsDate!: string;

  @Column({ name: 'hfrq', type: 'date', array: true })
  followUpDates!: string[];

  @Column({ name: 'bfcs', type: 'varchar', length: 200 })
  help!: string;
}
