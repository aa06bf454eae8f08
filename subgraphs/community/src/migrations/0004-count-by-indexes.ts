import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CountByIndexes1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_zhtz_szwg"');
    await runner.query('CREATE INDEX "ix_zhtz_szwg" ON "zhtz"  ("szwg", "jmbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_zhtz_szwg"');
    await runner.query('CREATE INDEX "ix_zhtz_szwg" ON "zhtz" USING btree ("szwg") ');
  }
}
