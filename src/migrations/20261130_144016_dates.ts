import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contests_windows" ALTER COLUMN "display_text" DROP NOT NULL;
  ALTER TABLE "categories_file_slots" ADD COLUMN "due_by" timestamp(3) with time zone;
  ALTER TABLE "categories_file_slots" ADD COLUMN "min_characters" numeric;
  ALTER TABLE "categories_file_slots" ADD COLUMN "max_characters" numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "contests_windows" ALTER COLUMN "display_text" SET NOT NULL;
  ALTER TABLE "categories_file_slots" DROP COLUMN "due_by";
  ALTER TABLE "categories_file_slots" DROP COLUMN "min_characters";
  ALTER TABLE "categories_file_slots" DROP COLUMN "max_characters";`)
}
