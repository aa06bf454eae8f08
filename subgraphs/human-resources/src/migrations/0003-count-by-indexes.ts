import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountByIndexes1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_jydj_jmbh"');
    await runner.query('CREATE INDEX "ix_jydj_jmbh" ON "jydj"  ("jmbh", "ksrq", "jyxh", "jsrq", "zy") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_jydj_jmbh"');
    await runner.query('CREATE INDEX "ix_jydj_jmbh" ON "jydj" USING btree ("jmbh") ');
  }
}
