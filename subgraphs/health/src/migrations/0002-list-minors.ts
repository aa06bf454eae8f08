import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ListMinors1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "wcnr" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "csrq" date NOT NULL, CONSTRAINT "PK_3c184874b60076f54ad79739b71" PRIMARY KEY ("jmbh"))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "wcnr"');
  }
}
