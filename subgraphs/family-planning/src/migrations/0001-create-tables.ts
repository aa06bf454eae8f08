import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "sydj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "djbh" integer NOT NULL, "fqbh" integer array NOT NULL, "hc" integer NOT NULL, "djrq" date NOT NULL, "zncsrq" date, "znbh" integer, CONSTRAINT "PK_cd5b59b7c21a3852048c8e97602" PRIMARY KEY ("djbh"))');
    await runner.query('CREATE INDEX "ix_sydj_djrq" ON "sydj"  ("djrq", "djbh") ');
    await runner.query('CREATE INDEX "ix_sydj_szwg" ON "sydj"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_sydj_fqbh" ON "sydj" USING gin ("fqbh") ');
    await runner.query('CREATE TABLE "byfwtj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "tjbh" character varying(20) NOT NULL, "szwg" character varying(15) NOT NULL, "nd" integer NOT NULL, "jd" integer NOT NULL, "fwrc" integer NOT NULL, CONSTRAINT "PK_e0fee85225c69c24e59597d6928" PRIMARY KEY ("tjbh"))');
    await runner.query('CREATE UNIQUE INDEX "ux_byfwtj_szwg_nd_jd" ON "byfwtj"  ("szwg", "nd", "jd") ');
    await runner.query('CREATE TABLE "jtfz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "fzbh" integer NOT NULL, "hh" integer NOT NULL, "fzlb" character varying(2) NOT NULL, "nfje" integer NOT NULL, "ksrq" date NOT NULL, "fzzt" character varying(2) NOT NULL, CONSTRAINT "PK_18a24ad856c6442ad9fbbaa19c0" PRIMARY KEY ("fzbh"))');
    await runner.query('CREATE INDEX "ix_jtfz_ksrq" ON "jtfz"  ("ksrq", "fzbh") ');
    await runner.query('CREATE INDEX "ix_jtfz_szwg" ON "jtfz"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_jtfz_hh" ON "jtfz"  ("hh") ');
    await runner.query('CREATE INDEX "ix_jtfz_jmbh" ON "jtfz"  ("jmbh") ');
    await runner.query('CREATE TABLE "lttb" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "tbbh" integer NOT NULL, "hjqh" character varying(6) NOT NULL, "tbfx" character varying(2) NOT NULL, "tblb" character varying(2) NOT NULL, "fsrq" date NOT NULL, "hfqx" date NOT NULL, "hfrq" date, CONSTRAINT "PK_860a272b541fe64d06eaedae49b" PRIMARY KEY ("tbbh"))');
    await runner.query('CREATE INDEX "ix_lttb_fsrq" ON "lttb"  ("fsrq", "tbbh") ');
    await runner.query('CREATE INDEX "ix_lttb_hjqh" ON "lttb"  ("hjqh") ');
    await runner.query('CREATE INDEX "ix_lttb_szwg" ON "lttb"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_lttb_jmbh" ON "lttb"  ("jmbh") ');
    await runner.query('CREATE TABLE "yyzh" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "fwbh" integer NOT NULL, "zhfs" character varying(2) NOT NULL, "tyjg" character varying(100), "ksrq" date NOT NULL, CONSTRAINT "PK_ea6a78483bc32d2e541ddaa6c83" PRIMARY KEY ("fwbh"))');
    await runner.query('CREATE INDEX "ix_yyzh_ksrq" ON "yyzh"  ("ksrq", "fwbh") ');
    await runner.query('CREATE INDEX "ix_yyzh_szwg" ON "yyzh"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_yyzh_jmbh" ON "yyzh"  ("jmbh") ');
    await runner.query('CREATE TABLE "dszn" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "zh" character varying(20) NOT NULL, "czrbh" integer array NOT NULL, "znbh" integer, "znsw" boolean NOT NULL, "fzrq" date NOT NULL, "szwg" character varying(15) NOT NULL, CONSTRAINT "PK_71faf6a09122f106e9794932ec5" PRIMARY KEY ("zh"))');
    await runner.query('CREATE INDEX "ix_dszn_fzrq" ON "dszn"  ("fzrq", "zh") ');
    await runner.query('CREATE INDEX "ix_dszn_szwg" ON "dszn"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_dszn_czrbh" ON "dszn" USING gin ("czrbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_dszn_czrbh"');
    await runner.query('DROP INDEX "public"."ix_dszn_szwg"');
    await runner.query('DROP INDEX "public"."ix_dszn_fzrq"');
    await runner.query('DROP TABLE "dszn"');
    await runner.query('DROP INDEX "public"."ix_yyzh_jmbh"');
    await runner.query('DROP INDEX "public"."ix_yyzh_szwg"');
    await runner.query('DROP INDEX "public"."ix_yyzh_ksrq"');
    await runner.query('DROP TABLE "yyzh"');
    await runner.query('DROP INDEX "public"."ix_lttb_jmbh"');
    await runner.query('DROP INDEX "public"."ix_lttb_szwg"');
    await runner.query('DROP INDEX "public"."ix_lttb_hjqh"');
    await runner.query('DROP INDEX "public"."ix_lttb_fsrq"');
    await runner.query('DROP TABLE "lttb"');
    await runner.query('DROP INDEX "public"."ix_jtfz_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jtfz_hh"');
    await runner.query('DROP INDEX "public"."ix_jtfz_szwg"');
    await runner.query('DROP INDEX "public"."ix_jtfz_ksrq"');
    await runner.query('DROP TABLE "jtfz"');
    await runner.query('DROP INDEX "public"."ux_byfwtj_szwg_nd_jd"');
    await runner.query('DROP TABLE "byfwtj"');
    await runner.query('DROP INDEX "public"."ix_sydj_fqbh"');
    await runner.query('DROP INDEX "public"."ix_sydj_szwg"');
    await runner.query('DROP INDEX "public"."ix_sydj_djrq"');
    await runner.query('DROP TABLE "sydj"');
  }
}
