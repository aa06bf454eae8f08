import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A birth certificate (出生医学证明). */
@Protected(residentRows({ bornOn: 'birthDate', own: ['motherResidentNo', 'childResidentNo'] }))
@Entity('csyxzm')
@Index('ix_csyxzm_yrbh', ['childResidentNo'])
@Index('ix_csyxzm_mqbh', ['motherResidentNo'])
@Index('ix_csyxzm_csrq', ['birthDate', 'certificateNo'])
export class BirthCertificateRecord extends RegisterRow {
  @PrimaryColumn({ name: 'zmbh', type: 'varchar', length: 20 })
  certificateNo!: string;

  @Column({ name: 'csrq', type: 'date' })
  birthDate!: string;

  /** Null where the certificate has the day alone. */
  @Column({ name: 'cssj', type: 'timestamptz', nullable: true })
  bornAt!: string | null;

  /** GB/T 2261.1. */
  @Column({ name: 'xb', type: 'varchar', length: 1 })
  sexCode!: string;

  @Column({ name: 'jsjg', type: 'varchar', length: 60 })
  clinic!: string;

  /** Grams. */
  @Column({ name: 'cstz', type: 'int' })
  weightGrams!: number;

  @Column({ name: 'mqbh', type: 'int' })
  motherResidentNo!: number;

  /** Null until public security has registered the child and minted its number. */
  @Column({ name: 'yrbh', type: 'int', nullable: true })
  childResidentNo!: number | null;

  /** Grid where the mother lives. */
  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;
}
