import { childOfficers, NamesResident, Protected, ResidentRow, sealedRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of care for a child left behind or in hardship (留守、困境儿童). */
@Protected(sealedRows(childOfficers))
@Entity('etga')
@Index('ix_etga_jmbh', ['residentNo'])
@Index('ix_etga_szwg', ['gridCode'])
export class ChildWelfareRecord extends ResidentRow {
  @PrimaryColumn({ name: 'dabh', type: 'int' })
  fileNo!: number;

  @Column({ name: 'gallb', type: 'varchar', length: 2 })
  kindCode!: string;

  @NamesResident()
  @Column({ name: 'jhrbh', type: 'int', nullable: true })
  guardianNo!: number | null;

  @NamesResident()
  @Column({ name: 'sjzhrbh', type: 'int', nullable: true })
  actualCarerNo!: number | null;

  @Column({ name: 'sffqwc', type: 'boolean' })
  isFatherAway!: boolean;

  @Column({ name: 'sfmqwc', type: 'boolean' })
  isMotherAway!: boolean;

  @Column({ name: 'jdxx', type: 'varchar', length: 80, nullable: true })
  school!: string | null;

  @Column({ name: 'bfjh', type: 'varchar', length: 200 })
  helpPlan!: string;

  @Column({ name: 'jdrq', type: 'date' })
  openedDate!: string;

  @Column({ name: 'zjtsrq', type: 'date', nullable: true })
  lastCareVisitDate!: string | null;
}
