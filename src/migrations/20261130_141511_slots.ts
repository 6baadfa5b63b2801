import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_categories_file_slots_seen_by" AS ENUM('recommender', 'judges', 'public');
  CREATE TYPE "public"."enum_categories_file_slots_condition_scope" AS ENUM('slot', 'duty');
  CREATE TABLE "categories_file_slots_seen_by" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_categories_file_slots_seen_by",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  ALTER TABLE "categories_file_slots" ADD COLUMN "min_files" numeric;
  ALTER TABLE "categories_file_slots" ADD COLUMN "max_megabytes" numeric DEFAULT 50 NOT NULL;
  ALTER TABLE "categories_file_slots" ADD COLUMN "condition_field" varchar;
  ALTER TABLE "categories_file_slots" ADD COLUMN "condition_scope" "enum_categories_file_slots_condition_scope" DEFAULT 'slot';
  ALTER TABLE "categories_file_slots" ADD COLUMN "condition_min" numeric;
  ALTER TABLE "categories_file_slots" ADD COLUMN "condition_max" numeric;
  ALTER TABLE "entries" ADD COLUMN "slots_off" jsonb;
  UPDATE "categories_file_slots" SET "max_megabytes" = "max_bytes" / 1048576;
  ALTER TABLE "categories_file_slots" DROP COLUMN "max_bytes";
  ALTER TABLE "categories_file_slots_seen_by" ADD CONSTRAINT "categories_file_slots_seen_by_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories_file_slots"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "categories_file_slots_seen_by_order_idx" ON "categories_file_slots_seen_by" USING btree ("order");
  CREATE INDEX "categories_file_slots_seen_by_parent_idx" ON "categories_file_slots_seen_by" USING btree ("parent_id");`)

  // Who sees what lies in the slots of contests that are there already: recommenders as before; judges as before, but for
  // places of consents and proofs of identity; the public the films it sees today. As `defaultReaders` says of a new slot.
  await db.execute(sql`
    INSERT INTO "categories_file_slots_seen_by" ("order", "parent_id", "value", "id")
    SELECT row_number() over (partition by slot."id" order by reader), slot."id",
      reader::"enum_categories_file_slots_seen_by", gen_random_uuid()
    FROM "categories_file_slots" slot
    CROSS JOIN LATERAL (
      SELECT slot."due" = 'submission' AND slot."paper" IS NULL AS "is_work",
        slot."due" = 'submission' AND slot."paper" IS NULL AND slot."shared" IS NOT TRUE AND EXISTS (
          SELECT 1 FROM "categories_file_slots_accept" accepted
          WHERE accepted."parent_id" = slot."id" AND accepted."value" IN ('avi', 'mov', 'mp4', 'mpg')) AS "is_film",
        concat(slot."key", ' ', slot."label") ~* '同意|监护|授权|承诺|身份|户口|护照|学生证|出生|consent|guardian|permission|authori[sz]ation|identity|passport' AS "is_personal"
    ) kind
    CROSS JOIN unnest(array['recommender', 'judges', 'public']) reader
    WHERE reader = 'recommender'
      OR (reader = 'judges' AND (kind."is_film" OR (kind."is_work" AND NOT kind."is_personal")))
      OR (reader = 'public' AND kind."is_film")`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "categories_file_slots_seen_by" CASCADE;
  ALTER TABLE "categories_file_slots" DROP COLUMN "min_files";
  ALTER TABLE "categories_file_slots" ADD COLUMN "max_bytes" numeric DEFAULT 52428800 NOT NULL;
  UPDATE "categories_file_slots" SET "max_bytes" = floor("max_megabytes" * 1048576);
  ALTER TABLE "categories_file_slots" DROP COLUMN "max_megabytes";
  ALTER TABLE "categories_file_slots" DROP COLUMN "condition_field";
  ALTER TABLE "categories_file_slots" DROP COLUMN "condition_scope";
  ALTER TABLE "categories_file_slots" DROP COLUMN "condition_min";
  ALTER TABLE "categories_file_slots" DROP COLUMN "condition_max";
  ALTER TABLE "entries" DROP COLUMN "slots_off";
  DROP TYPE "public"."enum_categories_file_slots_seen_by";
  DROP TYPE "public"."enum_categories_file_slots_condition_scope";`)
}
