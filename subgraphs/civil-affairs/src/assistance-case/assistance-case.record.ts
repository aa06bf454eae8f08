import { NamesResident, Protected, ReadWith, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A case of social assistance (社会救助暂行办法 §9-14). Its unit is the persons of the case, not the hukou household. */
@Protected(residentRows({ own: ['personNos'] }))
@Entity('shjz')
@Index('ix_shjz_hh', ['householdNo'])
@Index('ix_shjz_szwg', ['gridCode'])
@Index('ix_shjz_fhqx', ['reviewDueDate'])
@Index('ix_shjz_jzdxbh', ['personNos'], { type: 'gin' })
export class AssistanceCaseRecord extends RegisterRow {
  @PrimaryColumn({ name: 'jzbh', type: 'varchar', length: 16 })
  caseNo!: string;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'hh', type: 'int' })
  householdNo!: number | null;

  /** Grid of the household's address: what jurisdiction is decided by. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  /** Read with every row, though `persons` needs S3 and the type S2: whoever is shown the case is shown something about them, and it goes on record. */
  @NamesResident()
  @Column({ name: 'jzdxbh', type: 'int', array: true })
  personNos!: number[];

  @ReadWith({ level: 'S3' })
  @Column({ name: 'jzlb', type: 'varchar', length: 2 })
  kindCode!: string | null;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'shjg', type: 'varchar', length: 2 })
  decisionCode!: string | null;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'mybzje', type: 'int' })
  fenPerMonth!: number | null;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'ksrq', type: 'date' })
  fromDate!: string | null;

  @ReadWith({ level: 'S3' })
  @Column({ name: 'tfrq', type: 'date', nullable: true })
  toDate!: string | null;

  @Column({ name: 'fhqx', type: 'date' })
  reviewDueDate!: string;

  @Column({ name: 'zjfhrq', type: 'date', nullable: true })
  lastReviewDate!: string | null;

  @Column({ name: 'sfsqhd', type: 'boolean' })
  hasHouseholdMandate!: boolean;
}
