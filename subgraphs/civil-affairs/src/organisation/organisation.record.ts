import { NamesResident, openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A report of one year; its date and result are null while it is not filed. */
export interface HeldAnnualReport {
  readonly year: number;
  readonly filedDate: string | null;
  readonly isPassed: boolean | null;
}

/** A social organisation, registered or filed (社会团体、民办非企业单位、基金会). */
@Protected(openRows('organisations'))
@Entity('shzz')
@Index('ix_shzz_szwg', ['gridCode'])
export class OrganisationRecord extends RegisterRow {
  @PrimaryColumn({ name: 'zzdm', type: 'varchar', length: 18 })
  organisationCode!: string;

  @Column({ name: 'zzmc', type: 'varchar', length: 120 })
  name!: string;

  @Column({ name: 'zzlb', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'djfs', type: 'varchar', length: 2 })
  trackCode!: string;

  @Column({ name: 'zzzt', type: 'varchar', length: 2 })
  statusCode!: string;

  @Column({ name: 'clrq', type: 'date' })
  foundedDate!: string;

  @Column({ name: 'ndbg', type: 'jsonb' })
  annualReports!: HeldAnnualReport[];

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'dzbm', type: 'varchar', length: 18, nullable: true })
  addressCode!: string | null;

  @NamesResident()
  @Column({ name: 'fqrbh', type: 'int', nullable: true })
  founderNo!: number | null;
}
