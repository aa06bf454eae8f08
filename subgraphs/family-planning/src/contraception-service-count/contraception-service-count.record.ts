import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How many contraception services were given in a grid in a quarter (避孕药具服务统计). The register has no row about a person for it. */
@Protected(openRows('counts'))
@Entity('byfwtj')
@Index('ux_byfwtj_szwg_nd_jd', ['gridCode', 'year', 'quarter'], { unique: true })
export class ContraceptionServiceCountRecord extends RegisterRow {
  /** Grid code, year and quarter in one: 20 digits, in the order in which lists run. */
  @PrimaryColumn({ name: 'tjbh', type: 'varchar', length: 20 })
  countNo!: string;

  @Column({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;

  @Column({ name: 'nd', type: 'int' })
  year!: number;

  @Column({ name: 'jd', type: 'int' })
  quarter!: number;

  @Column({ name: 'fwrc', type: 'int' })
  servedCount!: number;
}
