import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "publicity_records" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"medium" varchar,
  	"url" varchar,
  	"shown_at" timestamp(3) with time zone,
  	"count" numeric DEFAULT 1 NOT NULL,
  	"note" varchar NOT NULL,
  	"recorded_by" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "accounts" ADD COLUMN "issued_until" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "publicity_records_id" uuid;
  ALTER TABLE "publicity_records" ADD CONSTRAINT "publicity_records_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publicity_records" ADD CONSTRAINT "publicity_records_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "publicity_records_contest_idx" ON "publicity_records" USING btree ("contest_id");
  CREATE INDEX "publicity_records_unit_idx" ON "publicity_records" USING btree ("unit_id");
  CREATE INDEX "publicity_records_updated_at_idx" ON "publicity_records" USING btree ("updated_at");
  CREATE INDEX "publicity_records_created_at_idx" ON "publicity_records" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_publicity_records_fk" FOREIGN KEY ("publicity_records_id") REFERENCES "public"."publicity_records"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_publicity_records_id_idx" ON "payload_locked_documents_rels" USING btree ("publicity_records_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "publicity_records" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "publicity_records" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_publicity_records_fk";
  
  DROP INDEX "payload_locked_documents_rels_publicity_records_id_idx";
  ALTER TABLE "accounts" DROP COLUMN "issued_until";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "publicity_records_id";`)
}
