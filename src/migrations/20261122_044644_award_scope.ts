import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_rounds_award_scope" AS ENUM('all', 'named', 'none');
  ALTER TABLE "rounds" ADD COLUMN "award_scope" "enum_rounds_award_scope" DEFAULT 'all' NOT NULL;
  UPDATE "rounds" SET "award_scope" = 'named'
    WHERE EXISTS (SELECT 1 FROM "rounds_texts" "t" WHERE "t"."parent_id" = "rounds"."id" AND "t"."path" = 'decides');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rounds" DROP COLUMN "award_scope";
  DROP TYPE "public"."enum_rounds_award_scope";`)
}
