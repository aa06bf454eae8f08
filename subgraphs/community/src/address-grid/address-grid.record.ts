import { openRows, Protected, RegisterRow } from '@linli/subgraph-kit';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A line of the list of which address lies in which grid (地址网格对照). A list of its own and not a column of the address, because this is where the register errs:
 * an address may have no line, or two.
 */
@Protected(openRows('places'))
@Entity('dzwg')
@Index('ix_dzwg_szwg', ['gridCode', 'addressCode'])
export class AddressGridRecord extends RegisterRow {
  @PrimaryColumn({ name: 'dzbm', type: 'varchar', length: 18 })
  addressCode!: string;

  @PrimaryColumn({ name: 'szwg', type: 'varchar', length: 15 })
  gridCode!: string;
}
