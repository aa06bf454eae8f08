import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The book of what was shown of counts (统计发布): a fingerprint and a sketch under the deployment's secret, a figure and the chance that it had; no member, and no count. No record stands for it, because no graph publishes it and no district is seeded with it. */
export class CreateReleases1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "tjfb" ("xh" bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "tjdx" character varying(10) NOT NULL, "zw" character varying(22) NOT NULL, "gl" bytea NOT NULL, "fd" bigint[] NOT NULL, "sz" integer, "kxl" double precision NOT NULL, UNIQUE ("tjdx", "zw"))');
    await runner.query('CREATE INDEX "ix_tjfb_tjdx" ON "tjfb" ("tjdx", "xh")');
    // Without a list of what is yet to be indexed: every question would look through it.
    await runner.query('CREATE INDEX "ix_tjfb_fd" ON "tjfb" USING gin ("fd") WITH (fastupdate = off)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "tjfb"');
  }
}
