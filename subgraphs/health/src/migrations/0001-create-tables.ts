import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "csyxzm" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "zmbh" character varying(20) NOT NULL, "csrq" date NOT NULL, "xb" character varying(1) NOT NULL, "jsjg" character varying(60) NOT NULL, "cstz" integer NOT NULL, "mqbh" integer NOT NULL, "yrbh" integer, "szwg" character varying(15) NOT NULL, CONSTRAINT "PK_5bcab62d998e0bac0ad560f3355" PRIMARY KEY ("zmbh"))');
    await runner.query('CREATE INDEX "ix_csyxzm_csrq" ON "csyxzm"  ("csrq", "zmbh") ');
    await runner.query('CREATE INDEX "ix_csyxzm_mqbh" ON "csyxzm"  ("mqbh") ');
    await runner.query('CREATE INDEX "ix_csyxzm_yrbh" ON "csyxzm"  ("yrbh") ');
    await runner.query('CREATE TABLE "mbsf" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "sfbh" integer NOT NULL, "mbbz" character varying(10) NOT NULL, "qsrq" date NOT NULL, "scsfrq" date, "xcsfrq" date NOT NULL, CONSTRAINT "PK_b462928150bcee2c356753d157e" PRIMARY KEY ("sfbh"))');
    await runner.query('CREATE INDEX "ix_mbsf_xcsfrq" ON "mbsf"  ("xcsfrq", "sfbh") ');
    await runner.query('CREATE INDEX "ix_mbsf_jmbh" ON "mbsf"  ("jmbh") ');
    await runner.query('CREATE TABLE "swyxzm" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "zmbh" character varying(20) NOT NULL, "swrq" date NOT NULL, "qfjg" character varying(60) NOT NULL, "glfs" character varying(1) NOT NULL, CONSTRAINT "PK_a79131c1ca27b98b3a5c00eb0cf" PRIMARY KEY ("zmbh"))');
    await runner.query('CREATE INDEX "ix_swyxzm_swrq" ON "swyxzm"  ("swrq", "zmbh") ');
    await runner.query('CREATE INDEX "ix_swyxzm_jmbh" ON "swyxzm"  ("jmbh") ');
    await runner.query('CREATE TABLE "jkda" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "dabh" character varying(17) NOT NULL, "jdjg" character varying(60) NOT NULL, "jdrq" date NOT NULL, "jkzk" character varying(2) NOT NULL, "qyys" character varying(60), "qyrq" date, "qyjzrq" date, CONSTRAINT "PK_d394f4483189e8acc7b18c02ae3" PRIMARY KEY ("dabh"))');
    await runner.query('CREATE INDEX "ix_jkda_szwg" ON "jkda"  ("szwg", "dabh") ');
    await runner.query('CREATE INDEX "ix_jkda_jmbh" ON "jkda"  ("jmbh") ');
    await runner.query('CREATE TABLE "jmglb" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "bjryh" character varying(17) NOT NULL, "zjhm" character varying(18) NOT NULL, "xm" character varying(60) NOT NULL, "glfs" character varying(1) NOT NULL, "kxd" integer NOT NULL, "glsj" TIMESTAMP WITH TIME ZONE NOT NULL, "glr" character varying(20) NOT NULL, CONSTRAINT "PK_68f3e81e7122826fbdb28d86609" PRIMARY KEY ("bjryh"))');
    await runner.query('CREATE INDEX "ix_jmglb_jmbh" ON "jmglb"  ("jmbh") ');
    await runner.query('CREATE TABLE "ggws" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "fwbh" integer NOT NULL, "fwlx" character varying(2) NOT NULL, "fwmc" character varying(100) NOT NULL, "yfwrq" date NOT NULL, "fwrq" date, CONSTRAINT "PK_9798008aea3f396cedf18ceb9da" PRIMARY KEY ("fwbh"))');
    await runner.query('CREATE INDEX "ix_ggws_yfwrq" ON "ggws"  ("yfwrq", "fwbh") ');
    await runner.query('CREATE INDEX "ix_ggws_jmbh" ON "ggws"  ("jmbh") ');
    await runner.query('CREATE TABLE "zjsf" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "sfbh" integer NOT NULL, "fxdj" integer NOT NULL, "jhrbh" integer, "scsfrq" date, "xcsfrq" date NOT NULL, CONSTRAINT "PK_4b195e66c5a37f9607e71aa2ddd" PRIMARY KEY ("sfbh"))');
    await runner.query('CREATE INDEX "ix_zjsf_xcsfrq" ON "zjsf"  ("xcsfrq", "sfbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_zjsf_xcsfrq"');
    await runner.query('DROP TABLE "zjsf"');
    await runner.query('DROP INDEX "public"."ix_ggws_jmbh"');
    await runner.query('DROP INDEX "public"."ix_ggws_yfwrq"');
    await runner.query('DROP TABLE "ggws"');
    await runner.query('DROP INDEX "public"."ix_jmglb_jmbh"');
    await runner.query('DROP TABLE "jmglb"');
    await runner.query('DROP INDEX "public"."ix_jkda_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jkda_szwg"');
    await runner.query('DROP TABLE "jkda"');
    await runner.query('DROP INDEX "public"."ix_swyxzm_jmbh"');
    await runner.query('DROP INDEX "public"."ix_swyxzm_swrq"');
    await runner.query('DROP TABLE "swyxzm"');
    await runner.query('DROP INDEX "public"."ix_mbsf_jmbh"');
    await runner.query('DROP INDEX "public"."ix_mbsf_xcsfrq"');
    await runner.query('DROP TABLE "mbsf"');
    await runner.query('DROP INDEX "public"."ix_csyxzm_yrbh"');
    await runner.query('DROP INDEX "public"."ix_csyxzm_mqbh"');
    await runner.query('DROP INDEX "public"."ix_csyxzm_csrq"');
    await runner.query('DROP TABLE "csyxzm"');
  }
}
