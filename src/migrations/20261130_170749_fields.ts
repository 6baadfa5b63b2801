import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "forms_blocks_text" ADD COLUMN "is_title" boolean DEFAULT false;`)
  // Until now the title was the text of one line that bore this name; what a contest has is marked, and goes on.
  await db.execute(sql`
   UPDATE "forms_blocks_text" SET "is_title" = true WHERE "name" = 'title';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "forms_blocks_text" DROP COLUMN "is_title";`)
}
