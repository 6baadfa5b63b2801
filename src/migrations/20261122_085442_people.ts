import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_entry_partners_kind" AS ENUM('unit', 'person');
  CREATE TYPE "public"."enum_entry_partners_state" AS ENUM('asked', 'confirmed', 'declined', 'removed');
  CREATE TYPE "public"."enum_join_requests_state" AS ENUM('open', 'accepted', 'declined', 'withdrawn');
  ALTER TYPE "public"."enum_codes_purpose" ADD VALUE 'contact';
  CREATE TABLE "entry_partners" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"kind" "enum_entry_partners_kind" NOT NULL,
  	"named_as" varchar NOT NULL,
  	"unit_id" uuid,
  	"account_id" uuid,
  	"state" "enum_entry_partners_state" NOT NULL,
  	"by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  ALTER TABLE "categories" ADD COLUMN "joint_entries" boolean DEFAULT false;
  ALTER TABLE "accounts_consents" ADD COLUMN "withdrawn_at" timestamp(3) with time zone;
  ALTER TABLE "accounts" ADD COLUMN "unit_since" timestamp(3) with time zone;
  ALTER TABLE "accounts" ADD COLUMN "closed_at" timestamp(3) with time zone;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "entry_partners_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "join_requests_id" uuid;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_partners" ADD CONSTRAINT "entry_partners_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "entry_partners_contest_idx" ON "entry_partners" USING btree ("contest_id");
  CREATE INDEX "entry_partners_entry_idx" ON "entry_partners" USING btree ("entry_id");
  CREATE INDEX "entry_partners_named_as_idx" ON "entry_partners" USING btree ("named_as");
  CREATE INDEX "entry_partners_unit_idx" ON "entry_partners" USING btree ("unit_id");
  CREATE INDEX "entry_partners_account_idx" ON "entry_partners" USING btree ("account_id");
  CREATE INDEX "entry_partners_state_idx" ON "entry_partners" USING btree ("state");
  CREATE INDEX "entry_partners_by_idx" ON "entry_partners" USING btree ("by_id");
  CREATE INDEX "entry_partners_updated_at_idx" ON "entry_partners" USING btree ("updated_at");
  CREATE INDEX "entry_partners_created_at_idx" ON "entry_partners" USING btree ("created_at");
  CREATE INDEX "join_requests_unit_idx" ON "join_requests" USING btree ("unit_id");
  CREATE INDEX "join_requests_account_idx" ON "join_requests" USING btree ("account_id");
  CREATE INDEX "join_requests_state_idx" ON "join_requests" USING btree ("state");
  CREATE INDEX "join_requests_updated_at_idx" ON "join_requests" USING btree ("updated_at");
  CREATE INDEX "join_requests_created_at_idx" ON "join_requests" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_partners_fk" FOREIGN KEY ("entry_partners_id") REFERENCES "public"."entry_partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_join_requests_fk" FOREIGN KEY ("join_requests_id") REFERENCES "public"."join_requests"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_entry_partners_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_partners_id");
  CREATE INDEX "payload_locked_documents_rels_join_requests_id_idx" ON "payload_locked_documents_rels" USING btree ("join_requests_id");`)
  // The one change of the record there is: a purge blanks the name on the lines of a closed account, and nothing else.
  await db.execute(sql`
    create or replace function contest_refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and tg_table_name = 'activity'
        and current_setting('contest.purge', true) = 'on'
        and to_jsonb(new) - 'actor_name' = to_jsonb(old) - 'actor_name' then
        return new;
      end if;
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "entry_partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "join_requests" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "entry_partners" CASCADE;
  DROP TABLE "join_requests" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_entry_partners_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_join_requests_fk";
  
  ALTER TABLE "codes" ALTER COLUMN "purpose" SET DATA TYPE text;
  DROP TYPE "public"."enum_codes_purpose";
  CREATE TYPE "public"."enum_codes_purpose" AS ENUM('register', 'reset');
  ALTER TABLE "codes" ALTER COLUMN "purpose" SET DATA TYPE "public"."enum_codes_purpose" USING "purpose"::"public"."enum_codes_purpose";
  DROP INDEX "payload_locked_documents_rels_entry_partners_id_idx";
  DROP INDEX "payload_locked_documents_rels_join_requests_id_idx";
  ALTER TABLE "categories" DROP COLUMN "joint_entries";
  ALTER TABLE "accounts_consents" DROP COLUMN "withdrawn_at";
  ALTER TABLE "accounts" DROP COLUMN "unit_since";
  ALTER TABLE "accounts" DROP COLUMN "closed_at";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "entry_partners_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "join_requests_id";
  DROP TYPE "public"."enum_entry_partners_kind";
  DROP TYPE "public"."enum_entry_partners_state";
  DROP TYPE "public"."enum_join_requests_state";`)
  await db.execute(sql`
    create or replace function contest_refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`)
}
