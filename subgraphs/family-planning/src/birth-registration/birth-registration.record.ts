import { NamesResident, Protected, ResidentRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A birth registration (生育登记). The register files it under the mother: residentNo and gridCode are hers. */
@Protected(residentRows({ about: 'residentNo', own: ['coupleNos', 'childNo'] }))
@Entity('sydj')
@Index('ix_sydj_fqbh', ['coupleNos'], { type: 'gin' })
@Index('ix_sydj_szwg', ['gridCode'])
@Index('ix_sydj_djrq', ['registeredDate', 'registrationNo'])
export class BirthRegistrationRecord extends ResidentRow {
  @PrimaryColumn({ name: 'djbh', type: 'int' })
  registrationNo!: number;

  /** The couple, the mother first; the mother alone where no father is named. */
  @NamesResident()
  @Column({ name: 'fqbh', type: 'int', array: true })
  coupleNos!: number[];

  /** Which child of the mother it is. */
  @Column({ name: 'hc', type: 'int' })
  parity!: number;

  @Column({ name: 'djrq', type: 'date' })
  registeredDate!: string;

  /** Null until the birth is reported. */
  @Column({ name: 'zncsrq', type: 'date', nullable: true })
  childBirthDate!: string | null;

  /** Null until the birth is reported, and while public security has not minted a number for the child. */
  @NamesResident()
  @Column({ name: 'znbh', type: 'int', nullable: true })
  childNo!: number | null;
}
