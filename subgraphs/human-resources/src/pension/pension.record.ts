import { Protected, ReadWith, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the pension register (养老待遇): one pension a resident. */
@Protected(residentRows({ about: 'residentNo' }))
@Entity('yldy')
@Index('ix_yldy_szwg', ['gridCode'])
@Index('ix_yldy_rzrq', ['lastAliveCheckDate'])
export class PensionRecord extends RegisterRow {
  @PrimaryColumn({ name: 'jmbh', type: 'int' })
  residentNo!: number;

  /** Grid of the living address: what jurisdiction is decided by. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  /** CNY fen a month. */
  @ReadWith({ level: 'S3' })
  @Column({ name: 'ydyje', type: 'int' })
  fenPerMonth!: number | null;

  @Column({ name: 'ksrq', type: 'date' })
  fromDate!: string;

  @Column({ name: 'dyzt', type: 'varchar', length: 2 })
  statusCode!: string;

  @Column({ name: 'rzrq', type: 'date', nullable: true })
  lastAliveCheckDate!: string | null;

  @Column({ name: 'rzfs', type: 'varchar', length: 2, nullable: true })
  aliveCheckMethodCode!: string | null;

  @Column({ name: 'tfrq', type: 'date', nullable: true })
  stoppedDate!: string | null;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'tfyy', type: 'varchar', length: 60, nullable: true })
  stopReason!: string | null;
}
