import { Protected, RegisterRow, residentRows } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the household register (户口簿). */
@Protected(residentRows({ own: [{ sql: 'EXISTS (SELECT FROM "hcy" m WHERE m."hh" = t."hh" AND m."jmbh" = ANY(?::int[]) AND m."qcrq" IS NULL)' }] }))
@Entity('hxx')
@Index('ix_hxx_szwg', ['gridCode'])
@Index('ix_hxx_dzbm', ['addressCode'])
export class HouseholdRecord extends RegisterRow {
  @PrimaryColumn({ name: 'hh', type: 'int' })
  householdNo!: number;

  @Column({ name: 'hkbh', type: 'varchar', length: 9 })
  hukouNo!: string;

  @Column({ name: 'hlx', type: 'varchar', length: 2 })
  kindCode!: string;

  @Column({ name: 'hzt', type: 'varchar', length: 2 })
  statusCode!: string;

  /** Null where the book names no head: a known mistake of old rows. */
  @Column({ name: 'hzbh', type: 'int', nullable: true })
  headResidentNo!: number | null;

  @Column({ name: 'dzbm', type: 'varchar', length: 18 })
  addressCode!: string;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'lhrq', type: 'date' })
  establishedDate!: string;

  @Column({ name: 'xhrq', type: 'date', nullable: true })
  cancelledDate!: string | null;
}
