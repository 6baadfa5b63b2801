import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "working_copies" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"subject" varchar NOT NULL,
  	"section" varchar NOT NULL,
  	"input" jsonb,
  	"revision" numeric NOT NULL,
  	"writer" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "working_copies_id" uuid;
  ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "working_copies" ADD CONSTRAINT "working_copies_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "working_copies_contest_idx" ON "working_copies" USING btree ("contest_id");
  CREATE INDEX "working_copies_account_idx" ON "working_copies" USING btree ("account_id");
  CREATE INDEX "working_copies_updated_at_idx" ON "working_copies" USING btree ("updated_at");
  CREATE INDEX "working_copies_created_at_idx" ON "working_copies" USING btree ("created_at");
  CREATE UNIQUE INDEX "subject_section_idx" ON "working_copies" USING btree ("subject","section");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_working_copies_fk" FOREIGN KEY ("working_copies_id") REFERENCES "public"."working_copies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_working_copies_id_idx" ON "payload_locked_documents_rels" USING btree ("working_copies_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "working_copies" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "working_copies" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_working_copies_fk";
  
  DROP INDEX "payload_locked_documents_rels_working_copies_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "working_copies_id";`)
}
