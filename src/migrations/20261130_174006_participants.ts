import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_participants_public_name" AS ENUM('full', 'short', 'none');
  CREATE TABLE "entries_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"participants_id" uuid
  );
  
  CREATE TABLE "participants" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"birth_date" varchar,
  	"school" varchar,
  	"guardian" varchar,
  	"guardian_phone" varchar,
  	"public_name" "enum_participants_public_name" NOT NULL,
  	"consent_withdrawn_at" timestamp(3) with time zone,
  	"unit_id" uuid,
  	"person_id" uuid,
  	"account_id" uuid NOT NULL,
  	"identity" varchar,
  	"shown_as" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "contests" ADD COLUMN "limits_per_unit" numeric;
  ALTER TABLE "contests" ADD COLUMN "limits_per_person" numeric;
  ALTER TABLE "contests" ADD COLUMN "limits_per_participant" numeric;
  ALTER TABLE "categories_file_slots" ADD COLUMN "under_age" numeric;
  ALTER TABLE "categories" ADD COLUMN "limits_per_participant" numeric;
  ALTER TABLE "categories" ADD COLUMN "participants_most" numeric;
  ALTER TABLE "categories" ADD COLUMN "participants_birth_date" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "participants_id" uuid;
  ALTER TABLE "entries_rels" ADD CONSTRAINT "entries_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries_rels" ADD CONSTRAINT "entries_rels_participants_fk" FOREIGN KEY ("participants_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "participants" ADD CONSTRAINT "participants_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "participants" ADD CONSTRAINT "participants_person_id_accounts_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "participants" ADD CONSTRAINT "participants_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "entries_rels_order_idx" ON "entries_rels" USING btree ("order");
  CREATE INDEX "entries_rels_parent_idx" ON "entries_rels" USING btree ("parent_id");
  CREATE INDEX "entries_rels_path_idx" ON "entries_rels" USING btree ("path");
  CREATE INDEX "entries_rels_participants_id_idx" ON "entries_rels" USING btree ("participants_id");
  CREATE INDEX "participants_unit_idx" ON "participants" USING btree ("unit_id");
  CREATE INDEX "participants_person_idx" ON "participants" USING btree ("person_id");
  CREATE INDEX "participants_account_idx" ON "participants" USING btree ("account_id");
  CREATE INDEX "participants_identity_idx" ON "participants" USING btree ("identity");
  CREATE INDEX "participants_updated_at_idx" ON "participants" USING btree ("updated_at");
  CREATE INDEX "participants_created_at_idx" ON "participants" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_participants_fk" FOREIGN KEY ("participants_id") REFERENCES "public"."participants"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_participants_id_idx" ON "payload_locked_documents_rels" USING btree ("participants_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entries_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "participants" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "entries_rels" CASCADE;
  DROP TABLE "participants" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_participants_fk";
  
  DROP INDEX "payload_locked_documents_rels_participants_id_idx";
  ALTER TABLE "contests" DROP COLUMN "limits_per_unit";
  ALTER TABLE "contests" DROP COLUMN "limits_per_person";
  ALTER TABLE "contests" DROP COLUMN "limits_per_participant";
  ALTER TABLE "categories_file_slots" DROP COLUMN "under_age";
  ALTER TABLE "categories" DROP COLUMN "limits_per_participant";
  ALTER TABLE "categories" DROP COLUMN "participants_most";
  ALTER TABLE "categories" DROP COLUMN "participants_birth_date";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "participants_id";
  DROP TYPE "public"."enum_participants_public_name";`)
}
