import { ResidentRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A residence registration (居住登记): somebody of another district who lives here; one current row each, but where that of an address which he left was never closed. */
@Entity('jzdj')
@Index('ix_jzdj_ddrq', ['arrivedDate'])
@Index('ix_jzdj_dzbm', ['addressCode'])
@Index('ix_jzdj_jmbh', ['residentNo'])
export class ResidenceRegistrationRecord extends ResidentRow {
  @PrimaryColumn({ name: 'djbh', type: 'int' })
  registrationNo!: number;

  @Column({ name: 'dzbm', type: 'varchar', length: 18, nullable: true })
  addressCode!: string | null;

  @Column({ name: 'ddrq', type: 'date' })
  arrivedDate!: string;

  @Column({ name: 'jzsy', type: 'varchar', length: 2 })
  basisCode!: string;

  /** GB/T 2260 of the hukou's district. */
  @Column({ name: 'lyd', type: 'varchar', length: 6 })
  originDivisionCode!: string;

  /** Who lets the dwelling, where it is let and he is of this district. */
  @Column({ name: 'fzbh', type: 'int', nullable: true })
  landlordResidentNo!: number | null;
}
