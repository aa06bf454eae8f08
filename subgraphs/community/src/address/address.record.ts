import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A row of the list of standard addresses (标准地址), one dwelling each. Its grid is in a list of its own: see address-grid. */
@Protected(openRows('places'))
@Entity('bzdz')
@Index('ix_bzdz_ldbh', ['buildingNo'])
export class AddressRecord extends RegisterRow {
  /** Community code 12 + 6 digits. */
  @PrimaryColumn({ name: 'dzbm', type: 'varchar', length: 18 })
  addressCode!: string;

  @Column({ name: 'ldbh', type: 'int' })
  buildingNo!: number;

  @Column({ name: 'dzms', type: 'varchar', length: 200 })
  text!: string;

  @Column({ name: 'dyh', type: 'int' })
  unit!: number;

  @Column({ name: 'lch', type: 'int' })
  floor!: number;

  @Column({ name: 'fjh', type: 'varchar', length: 10 })
  room!: string;

  @Column({ name: 'fwyt', type: 'varchar', length: 2 })
  useCode!: string;

  @Column({ name: 'jzmj', type: 'int' })
  areaSquareMetres!: number;
}
