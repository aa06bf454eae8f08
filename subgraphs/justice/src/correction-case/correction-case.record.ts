import { caseTeam, leavesWithDischarge, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of community correction (社区矫正). Sealed. */
@Protected(sealedRows(caseTeam('caseNo', 'CORRECTION_HELP'), leavesWithDischarge('dischargedDate')))
@Entity('sqjz')
@Index('ix_sqjz_jzjsrq', ['toDate', 'caseNo'])
export class CorrectionCaseRecord extends ResidentRow {
  @PrimaryColumn({ name: 'ajbh', type: 'varchar', length: 20 })
  caseNo!: string;

  /** Today's four kinds; files from before 2012 hold 05, the fifth of the paper's five (剥夺政治权利), for which there is no word any more. */
  @Column({ name: 'jzlb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'qsrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'jsrq', type: 'date' })
  toDate!: string;

  @Column({ name: 'bdrq', type: 'date', nullable: true })
  reportedDate!: string | null;

  @Column({ name: 'jjrq', type: 'date', nullable: true })
  dischargedDate!: string | null;
}
