import { caseTeam, leavesWithFile, Protected, RegisterRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A day on which a subject of correction reports (定期报告). */
@Protected(sealedRows(caseTeam('caseNo', 'CORRECTION_HELP'), leavesWithFile('SELECT FROM "sqjz" c WHERE c."ajbh" = t."ajbh" AND c."jjrq" <= ?')))
@Entity('jzbd')
@Index('ix_jzbd_ajbh', ['caseNo', 'dueDate'])
export class CorrectionCheckInRecord extends RegisterRow {
  /** Case number, hyphen, running number. */
  @PrimaryColumn({ name: 'bdbh', type: 'varchar', length: 25 })
  checkInNo!: string;

  @Column({ name: 'ajbh', type: 'varchar', length: 20 })
  caseNo!: string;

  /** Grid where the subject lives: the file's rows are read together. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'yqrq', type: 'date' })
  dueDate!: string;

  @Column({ name: 'bdrq', type: 'date', nullable: true })
  doneDate!: string | null;
}
