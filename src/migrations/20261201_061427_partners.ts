import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_entry_partners_state" ADD VALUE 'waived';
  ALTER TYPE "public"."enum_entry_partners_state" ADD VALUE 'objected';
  ALTER TABLE "entry_partners" ADD COLUMN "confirmed_at" timestamp(3) with time zone;
  -- Who has confirmed since then did so when they answered.
  UPDATE "entry_partners" SET "confirmed_at" = "decided_at" WHERE "state" = 'confirmed';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entry_partners" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_entry_partners_state";
  CREATE TYPE "public"."enum_entry_partners_state" AS ENUM('asked', 'confirmed', 'declined', 'removed');
  ALTER TABLE "entry_partners" ALTER COLUMN "state" SET DATA TYPE "public"."enum_entry_partners_state" USING "state"::"public"."enum_entry_partners_state";
  ALTER TABLE "entry_partners" DROP COLUMN "confirmed_at";`)
}
