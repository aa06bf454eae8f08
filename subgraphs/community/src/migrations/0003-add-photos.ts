import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddPhotos1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "wgsj" ADD "zpdx" character varying(100)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "wgsj" DROP COLUMN "zpdx"');
  }
}
