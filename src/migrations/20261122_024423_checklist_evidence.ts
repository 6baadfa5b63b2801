import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_categories_checklist_evidence" AS ENUM('form', 'files', 'recommendation', 'directRoute');
  ALTER TABLE "categories_checklist" ADD COLUMN "evidence" "enum_categories_checklist_evidence";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "categories_checklist" DROP COLUMN "evidence";
  DROP TYPE "public"."enum_categories_checklist_evidence";`)
}
