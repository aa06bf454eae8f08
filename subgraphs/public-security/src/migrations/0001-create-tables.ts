import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "hxx" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "hh" integer NOT NULL, "hkbh" character varying(9) NOT NULL, "hlx" character varying(2) NOT NULL, "hzt" character varying(2) NOT NULL, "hzbh" integer, "dzbm" character varying(18) NOT NULL, "szwg" character varying(15) NOT NULL, "lhrq" date NOT NULL, "xhrq" date, CONSTRAINT "PK_c2324d23081595dd179ffec29c4" PRIMARY KEY ("hh"))');
    await runner.query('CREATE INDEX "ix_hxx_dzbm" ON "hxx"  ("dzbm") ');
    await runner.query('CREATE INDEX "ix_hxx_szwg" ON "hxx"  ("szwg") ');
    await runner.query('CREATE TABLE "hcy" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "xh" integer NOT NULL, "hh" integer NOT NULL, "yhzgx" character varying(2) NOT NULL, "qrrq" date NOT NULL, "qcrq" date, CONSTRAINT "PK_769fb77f1edf9c943ca5517683c" PRIMARY KEY ("xh"))');
    await runner.query('CREATE INDEX "ix_hcy_jmbh" ON "hcy"  ("jmbh") ');
    await runner.query('CREATE INDEX "ix_hcy_hh" ON "hcy"  ("hh") ');
    await runner.query('CREATE TABLE "hkyw" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "ywbh" integer NOT NULL, "ywlx" character varying(3) NOT NULL, "blrq" date NOT NULL, "yy" character varying(40) NOT NULL, "qz" character varying(40), "hz" character varying(40), CONSTRAINT "PK_47066642f615d8ee3fe60144717" PRIMARY KEY ("ywbh"))');
    await runner.query('CREATE INDEX "ix_hkyw_blrq" ON "hkyw"  ("blrq") ');
    await runner.query('CREATE INDEX "ix_hkyw_jmbh" ON "hkyw"  ("jmbh") ');
    await runner.query('CREATE TABLE "czfw" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "fwbh" integer NOT NULL, "dzbm" character varying(18) NOT NULL, "szwg" character varying(15) NOT NULL, "fzbh" integer, "qzrq" date NOT NULL, "dqrq" date NOT NULL, "czrbh" integer array NOT NULL, "jcrq" date, "yh" character varying(2) array NOT NULL, CONSTRAINT "PK_6e394d069ac22e5b023d5683b68" PRIMARY KEY ("fwbh"))');
    await runner.query('CREATE INDEX "ix_czfw_szwg" ON "czfw"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_czfw_dzbm" ON "czfw"  ("dzbm") ');
    await runner.query('CREATE TABLE "jzz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "zjbh" character varying(12) NOT NULL, "qfrq" date NOT NULL, "qzyxq" date NOT NULL, "zt" character varying(2) NOT NULL, CONSTRAINT "PK_3aced3df8b3aaedbb6a23beaaa3" PRIMARY KEY ("zjbh"))');
    await runner.query('CREATE INDEX "ix_jzz_qfrq" ON "jzz"  ("qfrq") ');
    await runner.query('CREATE INDEX "ix_jzz_jmbh" ON "jzz"  ("jmbh") ');
    await runner.query('CREATE TABLE "jzdj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "djbh" integer NOT NULL, "dzbm" character varying(18), "ddrq" date NOT NULL, "jzsy" character varying(2) NOT NULL, "lyd" character varying(6) NOT NULL, "fzbh" integer, CONSTRAINT "PK_f5b4fa97ce1acca8b3f646d8f46" PRIMARY KEY ("djbh"))');
    await runner.query('CREATE INDEX "ix_jzdj_jmbh" ON "jzdj"  ("jmbh") ');
    await runner.query('CREATE INDEX "ix_jzdj_dzbm" ON "jzdj"  ("dzbm") ');
    await runner.query('CREATE INDEX "ix_jzdj_ddrq" ON "jzdj"  ("ddrq") ');
    await runner.query('CREATE TABLE "rkxx" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "gmsfhm" character varying(18) NOT NULL, "xm" character varying(60) NOT NULL, "cym" character varying(60), "xb" character varying(1) NOT NULL, "csrq" character varying(8) NOT NULL, "mz" character varying(2) NOT NULL, "hyzk" character varying(2), "csd" character varying(6), "jg" character varying(6), "hksz" character varying(6) NOT NULL, "hkdz" character varying(18), "hklx" character varying(2) NOT NULL, "ryzt" character varying(1) NOT NULL, "swrq" date, "swly" character varying(20), "hh" integer NOT NULL, "dj" boolean NOT NULL, "szwg" character varying(15) NOT NULL, "lxdh" character varying(11), CONSTRAINT "PK_6ce2da838074e52d3d5d5bbaa1f" PRIMARY KEY ("jmbh"))');
    await runner.query('CREATE INDEX "ix_rkxx_csrq" ON "rkxx"  ("csrq") ');
    await runner.query('CREATE INDEX "ix_rkxx_gmsfhm" ON "rkxx"  ("gmsfhm") ');
    await runner.query('CREATE INDEX "ix_rkxx_szwg" ON "rkxx"  ("szwg") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_rkxx_szwg"');
    await runner.query('DROP INDEX "public"."ix_rkxx_gmsfhm"');
    await runner.query('DROP INDEX "public"."ix_rkxx_csrq"');
    await runner.query('DROP TABLE "rkxx"');
    await runner.query('DROP INDEX "public"."ix_jzdj_ddrq"');
    await runner.query('DROP INDEX "public"."ix_jzdj_dzbm"');
    await runner.query('DROP INDEX "public"."ix_jzdj_jmbh"');
    await runner.query('DROP TABLE "jzdj"');
    await runner.query('DROP INDEX "public"."ix_jzz_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jzz_qfrq"');
    await runner.query('DROP TABLE "jzz"');
    await runner.query('DROP INDEX "public"."ix_czfw_dzbm"');
    await runner.query('DROP INDEX "public"."ix_czfw_szwg"');
    await runner.query('DROP TABLE "czfw"');
    await runner.query('DROP INDEX "public"."ix_hkyw_jmbh"');
    await runner.query('DROP INDEX "public"."ix_hkyw_blrq"');
    await runner.query('DROP TABLE "hkyw"');
    await runner.query('DROP INDEX "public"."ix_hcy_hh"');
    await runner.query('DROP INDEX "public"."ix_hcy_jmbh"');
    await runner.query('DROP TABLE "hcy"');
    await runner.query('DROP INDEX "public"."ix_hxx_szwg"');
    await runner.query('DROP INDEX "public"."ix_hxx_dzbm"');
    await runner.query('DROP TABLE "hxx"');
  }
}
