import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddCategory1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "rkxx" ADD "rylb" character varying(1)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "rkxx" DROP COLUMN "rylb"');
  }
}
