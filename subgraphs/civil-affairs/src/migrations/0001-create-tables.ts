import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE "sydj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "djzbh" character varying(24) NOT NULL, "syrbh" integer array NOT NULL, "sylb" character varying(2) NOT NULL, "djrq" date NOT NULL, CONSTRAINT "PK_0ddfd8bc49304c6c0980fe00e1f" PRIMARY KEY ("djzbh"))');
    await runner.query('CREATE INDEX "ix_sydj_szwg" ON "sydj"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_sydj_djrq" ON "sydj"  ("djrq") ');
    await runner.query('CREATE TABLE "shjz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jzbh" character varying(16) NOT NULL, "hh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "jzdxbh" integer array NOT NULL, "jzlb" character varying(2) NOT NULL, "shjg" character varying(2) NOT NULL, "mybzje" integer NOT NULL, "ksrq" date NOT NULL, "tfrq" date, "fhqx" date NOT NULL, "zjfhrq" date, "sfsqhd" boolean NOT NULL, CONSTRAINT "PK_cf37be0098c3761115f24c5fef5" PRIMARY KEY ("jzbh"))');
    await runner.query('CREATE INDEX "ix_shjz_jzdxbh" ON "shjz" USING gin ("jzdxbh") ');
    await runner.query('CREATE INDEX "ix_shjz_fhqx" ON "shjz"  ("fhqx") ');
    await runner.query('CREATE INDEX "ix_shjz_szwg" ON "shjz"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_shjz_hh" ON "shjz"  ("hh") ');
    await runner.query('CREATE TABLE "etga" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "dabh" integer NOT NULL, "gallb" character varying(2) NOT NULL, "jhrbh" integer, "sjzhrbh" integer, "sffqwc" boolean NOT NULL, "sfmqwc" boolean NOT NULL, "jdxx" character varying(80), "bfjh" character varying(200) NOT NULL, "jdrq" date NOT NULL, "zjtsrq" date, CONSTRAINT "PK_db5cefb09864e6186b50f3a94b2" PRIMARY KEY ("dabh"))');
    await runner.query('CREATE INDEX "ix_etga_szwg" ON "etga"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_etga_jmbh" ON "etga"  ("jmbh") ');
    await runner.query('CREATE TABLE "sqzr" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "sxbh" integer NOT NULL, "sqbm" character varying(2) NOT NULL, "sxmc" character varying(120) NOT NULL, "flyj" character varying(200) NOT NULL, "mygzxs" integer NOT NULL, "sqrq" date NOT NULL, "zrjg" character varying(2) NOT NULL, "jdrq" date, CONSTRAINT "PK_878d0a12be97f410478cc797ca1" PRIMARY KEY ("sxbh"))');
    await runner.query('CREATE TABLE "cjrz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "cjzbh" character varying(24) NOT NULL, "cjlb" character varying(4) NOT NULL, "cjdj" character varying(2) NOT NULL, "fzrq" date NOT NULL, "yxqz" date NOT NULL, CONSTRAINT "PK_d9bfd28b8249b53c6a297c49ec5" PRIMARY KEY ("cjzbh"))');
    await runner.query('CREATE INDEX "ix_cjrz_szwg" ON "cjrz"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_cjrz_jmbh" ON "cjrz"  ("jmbh") ');
    await runner.query('CREATE TABLE "ylfw" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "fwbh" integer NOT NULL, "zhdj" character varying(2) NOT NULL, "fwjh" character varying(200) NOT NULL, "fwjgdm" character varying(18), "mybtje" integer NOT NULL, "fwzt" character varying(2) NOT NULL, "ksrq" date NOT NULL, "jsrq" date, "zjtfrq" date, "tfrq" date array NOT NULL, CONSTRAINT "PK_554816ecc8d2ec5e6357ea59581" PRIMARY KEY ("fwbh"))');
    await runner.query('CREATE INDEX "ix_ylfw_fwjgdm" ON "ylfw"  ("fwjgdm") ');
    await runner.query('CREATE INDEX "ix_ylfw_szwg" ON "ylfw"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_ylfw_jmbh" ON "ylfw"  ("jmbh") ');
    await runner.query('CREATE TABLE "bzjl" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "bzbh" integer NOT NULL, "jmbh" integer, "szwg" character varying(15) NOT NULL, "szxm" character varying(60) NOT NULL, "sfzmyjym" character varying(64) NOT NULL, "hhrq" date NOT NULL, "dd" character varying(80) NOT NULL, CONSTRAINT "PK_24c326d16478fc3f42565b1bbf7" PRIMARY KEY ("bzbh"))');
    await runner.query('CREATE INDEX "ix_bzjl_hhrq" ON "bzjl"  ("hhrq") ');
    await runner.query('CREATE INDEX "ix_bzjl_szwg" ON "bzjl"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_bzjl_jmbh" ON "bzjl"  ("jmbh") ');
    await runner.query('CREATE TABLE "hydj" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "jlbh" character varying(28) NOT NULL, "djzbh" character varying(24) NOT NULL, "pojmbh" integer NOT NULL, "sfdyf" boolean NOT NULL, "hydjlb" character varying(4) NOT NULL, "djrq" date NOT NULL, "zzrq" date, "zzyy" character varying(2), CONSTRAINT "PK_994fbdce25c0ad4d91262905753" PRIMARY KEY ("jlbh"))');
    await runner.query('CREATE INDEX "ix_hydj_szwg" ON "hydj"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_hydj_djrq" ON "hydj"  ("djrq") ');
    await runner.query('CREATE INDEX "ix_hydj_djzbh" ON "hydj"  ("djzbh") ');
    await runner.query('CREATE INDEX "ix_hydj_jmbh" ON "hydj"  ("jmbh") ');
    await runner.query('CREATE TABLE "shzz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "zzdm" character varying(18) NOT NULL, "zzmc" character varying(120) NOT NULL, "zzlb" character varying(2) NOT NULL, "djfs" character varying(2) NOT NULL, "zzzt" character varying(2) NOT NULL, "clrq" date NOT NULL, "ndbg" jsonb NOT NULL, "szwg" character varying(15) NOT NULL, "dzbm" character varying(18), "fqrbh" integer, CONSTRAINT "PK_8bd597a40a99966c8e4a9806150" PRIMARY KEY ("zzdm"))');
    await runner.query('CREATE INDEX "ix_shzz_szwg" ON "shzz"  ("szwg") ');
    await runner.query('CREATE TABLE "jmglb" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "jmbh" integer NOT NULL, "szwg" character varying(15) NOT NULL, "bjryh" character varying(17) NOT NULL, "zjhm" character varying(18) NOT NULL, "xm" character varying(60) NOT NULL, "glfs" character varying(1) NOT NULL, "kxd" integer NOT NULL, "glsj" TIMESTAMP WITH TIME ZONE NOT NULL, "glr" character varying(20) NOT NULL, CONSTRAINT "PK_68f3e81e7122826fbdb28d86609" PRIMARY KEY ("bjryh"))');
    await runner.query('CREATE INDEX "ix_jmglb_szwg" ON "jmglb"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_jmglb_jmbh" ON "jmglb"  ("jmbh") ');
    await runner.query('CREATE TABLE "zyz" ("ywsj" date NOT NULL, "rksj" TIMESTAMP WITH TIME ZONE NOT NULL, "zyzbh" integer NOT NULL, "jmbh" integer, "szwg" character varying(15) NOT NULL, "jn" text array NOT NULL, "fwfz" integer NOT NULL, "zzdm" character varying(18), "zcrq" date NOT NULL, "sfgklx" boolean NOT NULL, CONSTRAINT "PK_e9b63d83dbde3eb45c2578a2dd5" PRIMARY KEY ("zyzbh"))');
    await runner.query('CREATE INDEX "ix_zyz_zzdm" ON "zyz"  ("zzdm") ');
    await runner.query('CREATE INDEX "ix_zyz_szwg" ON "zyz"  ("szwg") ');
    await runner.query('CREATE INDEX "ix_zyz_jmbh" ON "zyz"  ("jmbh") ');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."ix_zyz_jmbh"');
    await runner.query('DROP INDEX "public"."ix_zyz_szwg"');
    await runner.query('DROP INDEX "public"."ix_zyz_zzdm"');
    await runner.query('DROP TABLE "zyz"');
    await runner.query('DROP INDEX "public"."ix_jmglb_jmbh"');
    await runner.query('DROP INDEX "public"."ix_jmglb_szwg"');
    await runner.query('DROP TABLE "jmglb"');
    await runner.query('DROP INDEX "public"."ix_shzz_szwg"');
    await runner.query('DROP TABLE "shzz"');
    await runner.query('DROP INDEX "public"."ix_hydj_jmbh"');
    await runner.query('DROP INDEX "public"."ix_hydj_djzbh"');
    await runner.query('DROP INDEX "public"."ix_hydj_djrq"');
    await runner.query('DROP INDEX "public"."ix_hydj_szwg"');
    await runner.query('DROP TABLE "hydj"');
    await runner.query('DROP INDEX "public"."ix_bzjl_jmbh"');
    await runner.query('DROP INDEX "public"."ix_bzjl_szwg"');
    await runner.query('DROP INDEX "public"."ix_bzjl_hhrq"');
    await runner.query('DROP TABLE "bzjl"');
    await runner.query('DROP INDEX "public"."ix_ylfw_jmbh"');
    await runner.query('DROP INDEX "public"."ix_ylfw_szwg"');
    await runner.query('DROP INDEX "public"."ix_ylfw_fwjgdm"');
    await runner.query('DROP TABLE "ylfw"');
    await runner.query('DROP INDEX "public"."ix_cjrz_jmbh"');
    await runner.query('DROP INDEX "public"."ix_cjrz_szwg"');
    await runner.query('DROP TABLE "cjrz"');
    await runner.query('DROP TABLE "sqzr"');
    await runner.query('DROP INDEX "public"."ix_etga_jmbh"');
    await runner.query('DROP INDEX "public"."ix_etga_szwg"');
    await runner.query('DROP TABLE "etga"');
    await runner.query('DROP INDEX "public"."ix_shjz_hh"');
    await runner.query('DROP INDEX "public"."ix_shjz_szwg"');
    await runner.query('DROP INDEX "public"."ix_shjz_fhqx"');
    await runner.query('DROP INDEX "public"."ix_shjz_jzdxbh"');
    await runner.query('DROP TABLE "shjz"');
    await runner.query('DROP INDEX "public"."ix_sydj_djrq"');
    await runner.query('DROP INDEX "public"."ix_sydj_szwg"');
    await runner.query('DROP TABLE "sydj"');
  }
}
