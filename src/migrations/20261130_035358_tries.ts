import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "tries" (
  	"key" text PRIMARY KEY NOT NULL,
  	"count" integer NOT NULL,
  	"ends_at" timestamp with time zone NOT NULL
  );
  
  ALTER TABLE "codes" ADD COLUMN "asked_by" varchar;
  ALTER TABLE "codes" ADD COLUMN "is_proven" boolean DEFAULT false;
  CREATE INDEX "tries_ends_at_idx" ON "tries" USING btree ("ends_at");
  ALTER TABLE "accounts" DROP COLUMN "login_attempts";
  ALTER TABLE "accounts" DROP COLUMN "lock_until";
  ALTER TABLE "staff" DROP COLUMN "login_attempts";
  ALTER TABLE "staff" DROP COLUMN "lock_until";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "tries" CASCADE;
  ALTER TABLE "accounts" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "accounts" ADD COLUMN "lock_until" timestamp(3) with time zone;
  ALTER TABLE "staff" ADD COLUMN "login_attempts" numeric DEFAULT 0;
  ALTER TABLE "staff" ADD COLUMN "lock_until" timestamp(3) with time zone;
  ALTER TABLE "codes" DROP COLUMN "asked_by";
  ALTER TABLE "codes" DROP COLUMN "is_proven";`)
}
