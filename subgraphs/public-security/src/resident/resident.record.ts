import { Protected, ReadWith, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the population register (常住人口登记表). This register mints residentNo. */
@Protected(residentRows({ about: 'residentNo' }))
@Entity('rkxx')
@Index('ix_rkxx_szwg', ['gridCode', 'residentNo'])
@Index('ix_rkxx_gmsfhm', ['citizenId'])
// Indicators count by this index alone: it holds all that they read of a row.
@Index('ix_rkxx_csrq', ['birthDate', 'residentNo', 'statusCode', 'deathDate'])
export class ResidentRecord extends RegisterRow {
  @PrimaryColumn({ name: 'jmbh', type: 'int' })
  residentNo!: number;

  /** As entered: 15 or 18 characters, now and then with a mistake. */
  @Column({ name: 'gmsfhm', type: 'varchar', length: 18 })
  citizenId!: string;

  @Column({ name: 'xm', type: 'varchar', length: 60 })
  name!: string;

  @ReadWith({ area: 'hukou' })
  @Column({ name: 'cym', type: 'varchar', length: 60, nullable: true })
  formerName!: string | null;

  /** GB/T 2261.1. */
  @Column({ name: 'xb', type: 'varchar', length: 1 })
  sexCode!: string;

  /** YYYYMMDD, with 00 for what is not known. */
  @Column({ name: 'csrq', type: 'varchar', length: 8 })
  birthDate!: string;

  /** GB/T 3304. */
  @ReadWith({ area: 'nationality' })
  @Column({ name: 'mz', type: 'varchar', length: 2 })
  nationalityCode!: string | null;

  /** GB/T 2261.2, in the version that the register was set up with. */
  @ReadWith({ area: 'hukou' })
  @Column({ name: 'hyzk', type: 'varchar', length: 2, nullable: true })
  maritalStatusCode!: string | null;

  /** GB/T 2260. */
  @ReadWith({ area: 'hukou' })
  @Column({ name: 'csd', type: 'varchar', length: 6, nullable: true })
  birthplaceCode!: string | null;

  /** GB/T 2260. */
  @ReadWith({ area: 'hukou' })
  @Column({ name: 'jg', type: 'varchar', length: 6, nullable: true })
  nativePlaceCode!: string | null;

  /** GB/T 2260 of the hukou's district. */
  @ReadWith({ area: 'hukou' })
  @Column({ name: 'hksz', type: 'varchar', length: 6 })
  hukouDivisionCode!: string | null;

  /** Standard address of the hukou; null where it lies in another district. */
  @ReadWith({ area: 'hukou' })
  @Column({ name: 'hkdz', type: 'varchar', length: 18, nullable: true })
  hukouAddressCode!: string | null;

  @ReadWith({ area: 'hukou' })
  @Column({ name: 'hklx', type: 'varchar', length: 2 })
  hukouTypeCode!: string | null;

  @Column({ name: 'ryzt', type: 'varchar', length: 1 })
  statusCode!: string;

  /** 3 where he lives elsewhere than where his hukou is (人户分离); null for others. */
  @ReadWith({ area: 'hukou' })
  @Column({ name: 'rylb', type: 'varchar', length: 1, nullable: true })
  categoryCode!: string | null;

  @Column({ name: 'swrq', type: 'date', nullable: true })
  deathDate!: string | null;

  /** Where the cancellation came from: the family, the hospital, civil affairs. */
  @Column({ name: 'swly', type: 'varchar', length: 20, nullable: true })
  deathSource!: string | null;

  @ReadWith({ area: 'household' })
  @Column({ name: 'hh', type: 'int' })
  householdNo!: number | null;

  /** Kept by the register for its own lists: whether he is the only living member of his household. */
  @Column({ name: 'dj', type: 'boolean' })
  livesAlone!: boolean;

  /** Grid of the living address: what jurisdiction is decided by. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'lxdh', type: 'varchar', length: 11, nullable: true })
  phone!: string | null;
}
