import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the book of questions (统计问题): what may be asked about many, who asked for it, and who approved it until when. A question is never changed but for its approval and its withdrawal. */
@Protected(openRows('what is asked about many is no secret'))
@Entity('tjwt')
@Index('ix_tjwt_jzsj', ['untilAt'])
export class CohortQuestionRecord extends RegisterRow {
  @PrimaryColumn({ name: 'wtbh', type: 'varchar', length: 20 })
  questionNo!: string;

  @Column({ name: 'wtzw', type: 'varchar', length: 300 })
  zh!: string;

  @Column({ name: 'wtyw', type: 'varchar', length: 300 })
  en!: string;

  /** RESIDENT, HOUSEHOLD or DISPUTE. */
  @Column({ name: 'tjdx', type: 'varchar', length: 10 })
  subject!: string;

  /** As JSON, the same for the same question. */
  @Column({ name: 'tjkj', type: 'text' })
  definition!: string;

  @Column({ name: 'tcr', type: 'varchar', length: 100 })
  askedBy!: string;

  @Column({ name: 'tcsj', type: 'timestamptz' })
  askedAt!: string;

  @Column({ name: 'pzr', type: 'varchar', length: 100, nullable: true })
  approvedBy!: string | null;

  @Column({ name: 'pzsj', type: 'timestamptz', nullable: true })
  approvedAt!: string | null;

  @Column({ name: 'jzsj', type: 'timestamptz', nullable: true })
  untilAt!: string | null;

  @Column({ name: 'cxr', type: 'varchar', length: 100, nullable: true })
  withdrawnBy!: string | null;

  @Column({ name: 'cxsj', type: 'timestamptz', nullable: true })
  withdrawnAt!: string | null;
}
