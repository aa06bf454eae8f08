import { caseTeam, leavesWithFile, Protected, RegisterRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A member of a correction group (矫正小组). */
@Protected(sealedRows(caseTeam('caseNo', 'CORRECTION_HELP'), leavesWithFile('SELECT FROM "sqjz" c WHERE c."ajbh" = t."ajbh" AND c."jjrq" <= ?')))
@Entity('jzxz')
@Index('ix_jzxz_ajbh', ['caseNo'])
export class CorrectionGroupMemberRecord extends RegisterRow {
  /** Case number, hyphen, running number. */
  @PrimaryColumn({ name: 'cybh', type: 'varchar', length: 25 })
  memberNo!: string;

  @Column({ name: 'ajbh', type: 'varchar', length: 20 })
  caseNo!: string;

  /** Grid where the subject lives: the file's rows are read together. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  /** In the register's own words: 司法所工作人员, 社区干部, 家庭成员, 志愿者. */
  @Column({ name: 'cyjs', type: 'varchar', length: 30 })
  role!: string;

  /** Null where the member is there by office, or lives in another district. */
  @Column({ name: 'jmbh', type: 'int', nullable: true })
  residentNo!: number | null;
}
