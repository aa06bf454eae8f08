import { Entity } from 'typeorm';
import { Protected } from '../access/protection.js';
import { residentRows } from '../access/resident-rows.js';
import { caseTeam, sealedRows } from '../access/sealed-rows.js';
import { TreeRecord } from './tree.record.js';

/** The same table as if each tree were the resident of its number, and its neighbours his family. */
@Protected(residentRows({ about: 'treeNo', own: ['neighbourNos'] }))
@Entity('gysm')
export class KeptTreeRecord extends TreeRecord {}

/** The same table as if each tree were a sealed file, its note the number of the case. */
@Protected(sealedRows(caseTeam('note', 'CORRECTION_HELP')))
@Entity('gysm')
export class SealedTreeRecord extends TreeRecord {}
