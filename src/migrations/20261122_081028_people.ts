import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_join_requests_state" AS ENUM('open', 'accepted', 'declined', 'withdrawn');
  CREATE TABLE "join_requests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"asked_as" varchar NOT NULL,
  	"note" varchar,
  	"state" "enum_join_requests_state" NOT NULL,
  	"decided_at" timestamp(3) with time zone,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "accounts" ADD COLUMN "unit_since" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "join_requests_id" uuid;
  ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "join_requests_unit_idx" ON "join_requests" USING btree ("unit_id");
  CREATE INDEX "join_requests_account_idx" ON "join_requests" USING btree ("account_id");
  CREATE INDEX "join_requests_state_idx" ON "join_requests" USING btree ("state");
  CREATE INDEX "join_requests_updated_at_idx" ON "join_requests" USING btree ("updated_at");
  CREATE INDEX "join_requests_created_at_idx" ON "join_requests" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_join_requests_fk" FOREIGN KEY ("join_requests_id") REFERENCES "public"."join_requests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_join_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("join_requests_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "join_requests" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "join_requests" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_join_requests_fk";
  
  DROP INDEX "payload_locked_documents_rels_join_requests_id_idx";
  ALTER TABLE "accounts" DROP COLUMN "unit_since";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "join_requests_id";
  DROP TYPE "public"."enum_join_requests_state";`)
}
