import { caseTeam, leavesWithFile, Protected, RegisterRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A help given to a subject of correction (教育帮扶). */
@Protected(sealedRows(caseTeam('caseNo', 'CORRECTION_HELP'), leavesWithFile('SELECT FROM "sqjz" c WHERE c."ajbh" = t."ajbh" AND c."jjrq" <= ?')))
@Entity('jzbf')
@Index('ix_jzbf_ajbh', ['caseNo'])
export class CorrectionHelpRecord extends RegisterRow {
  /** Case number, hyphen, running number. */
  @PrimaryColumn({ name: 'bfbh', type: 'varchar', length: 25 })
  helpNo!: string;

  @Column({ name: 'ajbh', type: 'varchar', length: 20 })
  caseNo!: string;

  /** Grid where the subject lives: the file's rows are read together. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'bfrq', type: 'date' })
  date!: string;

  /** In the register's own words. */
  @Column({ name: 'bflb', type: 'varchar', length: 60 })
  kind!: string;
}
