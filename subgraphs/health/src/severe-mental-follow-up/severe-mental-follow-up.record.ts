import { healthStaff, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A follow-up of a registered severe mental disorder (严重精神障碍随访). Sealed (精神卫生法 §4). */
@Protected(sealedRows(healthStaff))
@Entity('zjsf')
@Index('ix_zjsf_xcsfrq', ['nextDueDate', 'followUpNo'])
export class SevereMentalFollowUpRecord extends ResidentRow {
  @PrimaryColumn({ name: 'sfbh', type: 'int' })
  followUpNo!: number;

  /** 0 to 5. */
  @Column({ name: 'fxdj', type: 'int' })
  riskLevel!: number;

  @Column({ name: 'jhrbh', type: 'int', nullable: true })
  guardianResidentNo!: number | null;

  @Column({ name: 'scsfrq', type: 'date', nullable: true })
  lastFollowUpDate!: string | null;

  @Column({ name: 'xcsfrq', type: 'date' })
  nextDueDate!: string;
}
