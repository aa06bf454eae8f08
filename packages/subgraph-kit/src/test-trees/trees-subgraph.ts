import type { MigrationInterface, QueryRunner } from 'typeorm';
import { defineSubgraph } from '../define-subgraph.js';
import { defineLoaders } from '../register/define-loaders.js';
import { loadOne } from '../register/load-by-key.js';
import type { RegisterDatabase } from '../register/register-database.js';
import { TreeRecord } from './tree.record.js';
import { Tree } from './tree.type.js';
import { TreeResolver } from './tree.resolver.js';
import { toTreeNo, treeRow } from './tree.js';

class CreateTrees1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "gysm" ("smbh" int PRIMARY KEY, "sz" varchar(2), "szwg" varchar(60) NOT NULL, "zzrq" date NOT NULL, "bz" text, "bq" text[] NOT NULL, "lsbh" int[] NOT NULL, ' +
        '"xjrq" date[] NOT NULL, "gs" boolean, "ywsj" date NOT NULL, "rksj" timestamptz NOT NULL)',
    );
    await runner.query('CREATE TABLE "wcnr" ("jmbh" int PRIMARY KEY, "csrq" date NOT NULL, "ywsj" date NOT NULL, "rksj" timestamptz NOT NULL)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "wcnr"');
    await runner.query('DROP TABLE "gysm"');
  }
}

const createLoaders = defineLoaders({
  treeNo: (db: RegisterDatabase) => loadOne(db, { record: TreeRecord, by: 'treeNo', toType: toTreeNo }),
  readFaultily: (db: RegisterDatabase) => (secret: string) => db.read('SELECT geheim FROM "keine_tabelle" WHERE "xm" = $1', [secret]),
});

export type TreeLoaders = ReturnType<typeof createLoaders>;

/** A department of its own for the kit's tests: the parks, with one tree for each resident. */
export const trees = defineSubgraph<TreeLoaders>({
  name: 'trees',
  zh: '园林',
  types: [Tree],
  resolvers: [TreeResolver],
  records: [TreeRecord],
  migrations: [CreateTrees1700000000001],
  createLoaders,
  references: { Tree: ({ treeNo }: { treeNo: number }) => ({ treeNo, note: null }) },
  seed: ({ residents }, writer) => {
    for (const { residentNo } of residents) writer.put(TreeRecord, treeRow({ treeNo: residentNo }));
  },
});
