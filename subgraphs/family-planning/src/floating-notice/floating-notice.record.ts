import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A notice between the division where somebody lives and the one he came from (两头通报). */
@Entity('lttb')
@Index('ix_lttb_jmbh', ['residentNo'])
@Index('ix_lttb_szwg', ['gridCode'])
@Index('ix_lttb_hjqh', ['originDivisionCode'])
@Index('ix_lttb_fsrq', ['sentDate', 'noticeNo'])
export class FloatingNoticeRecord extends ResidentRow {
  @PrimaryColumn({ name: 'tbbh', type: 'int' })
  noticeNo!: number;

  /** GB/T 2260, 6 digits. */
  @Column({ name: 'hjqh', type: 'varchar', length: 6 })
  originDivisionCode!: string;

  @Column({ name: 'tbfx', type: 'varchar', length: 2 })
  directionCode!: string;

  @Column({ name: 'tblb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'fsrq', type: 'date' })
  sentDate!: string;

  /** 7 or 15 working days after it was sent. */
  @Column({ name: 'hfqx', type: 'date' })
  dueDate!: string;

  @Column({ name: 'hfrq', type: 'date', nullable: true })
  acknowledgedDate!: string | null;
}
