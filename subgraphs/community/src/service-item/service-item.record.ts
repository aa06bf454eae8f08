import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the catalogue of the one-stop hall (服务事项). */
@Protected(openRows('the catalogue of services'))
@Entity('fwsx')
@Index('ix_fwsx_zgbm', ['departmentCode'])
export class ServiceItemRecord extends RegisterRow {
  @PrimaryColumn({ name: 'sxbm', type: 'varchar', length: 40 })
  itemCode!: string;

  @Column({ name: 'sxmc', type: 'varchar', length: 120 })
  titleZh!: string;

  @Column({ name: 'sxywmc', type: 'varchar', length: 120 })
  titleEn!: string;

  /** The department that decides. */
  @Column({ name: 'zgbm', type: 'varchar', length: 2 })
  departmentCode!: string;

  @Column({ name: 'sqcl', type: 'varchar', length: 120, array: true })
  materials!: string[];

  /** Working days. */
  @Column({ name: 'cnsx', type: 'int' })
  limitWorkingDays!: number;
}
