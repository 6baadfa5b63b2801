import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "limit_grants" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"category_id" uuid NOT NULL,
  	"contest_id" uuid,
  	"unit_id" uuid,
  	"account_id" uuid,
  	"extra" numeric DEFAULT 1 NOT NULL,
  	"reason" varchar NOT NULL,
  	"granted_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "limit_grants_id" uuid;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "limit_grants" ADD CONSTRAINT "limit_grants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "limit_grants_category_idx" ON "limit_grants" USING btree ("category_id");
  CREATE INDEX "limit_grants_contest_idx" ON "limit_grants" USING btree ("contest_id");
  CREATE INDEX "limit_grants_unit_idx" ON "limit_grants" USING btree ("unit_id");
  CREATE INDEX "limit_grants_account_idx" ON "limit_grants" USING btree ("account_id");
  CREATE INDEX "limit_grants_updated_at_idx" ON "limit_grants" USING btree ("updated_at");
  CREATE INDEX "limit_grants_created_at_idx" ON "limit_grants" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_limit_grants_fk" FOREIGN KEY ("limit_grants_id") REFERENCES "public"."limit_grants"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_limit_grants_id_idx" ON "payload_locked_documents_rels" USING btree ("limit_grants_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "limit_grants" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "limit_grants" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_limit_grants_fk";
  
  DROP INDEX "payload_locked_documents_rels_limit_grants_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "limit_grants_id";`)
}
