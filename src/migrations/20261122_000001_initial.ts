import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contests_windows_key" AS ENUM('signUp', 'submission', 'recommendation', 'examination', 'vote', 'judging', 'regionalLive', 'final', 'publication', 'promotion', 'event');
  CREATE TYPE "public"."enum_contests_organisations_role" AS ENUM('guiding', 'host', 'coOrganiser', 'executor', 'technicalGuidance', 'mediaSupport', 'recommending');
  CREATE TYPE "public"."enum_contests_channels_kind" AS ENUM('wechat', 'website');
  CREATE TYPE "public"."enum_contests_look" AS ENUM('seal', 'harbour');
  CREATE TYPE "public"."enum_categories_applicants" AS ENUM('unit', 'group', 'person');
  CREATE TYPE "public"."enum_categories_forms_applicant_kinds" AS ENUM('unit', 'group', 'person');
  CREATE TYPE "public"."enum_categories_file_slots_accept" AS ENUM('pdf', 'jpg', 'png', 'doc', 'docx', 'avi', 'mov', 'mp4', 'mpg', 'any');
  CREATE TYPE "public"."enum_categories_file_slots_due" AS ENUM('submission', 'acceptance');
  CREATE TYPE "public"."enum_categories_checklist_evidence" AS ENUM('form', 'files', 'recommendation', 'directRoute');
  CREATE TYPE "public"."enum_categories_awards_kind" AS ENUM('grade', 'popularity', 'observation', 'organisation', 'participation');
  CREATE TYPE "public"."enum_categories_awards_source" AS ENUM('panel', 'audienceVote', 'publicVote');
  CREATE TYPE "public"."enum_categories_recommendation" AS ENUM('required', 'none');
  CREATE TYPE "public"."enum_entries_stage" AS ENUM('draft', 'submitted', 'recommended', 'declined', 'sealed', 'returned', 'accepted', 'eliminated', 'withdrawn', 'disqualified', 'lapsed');
  CREATE TYPE "public"."enum_entries_applicant_kind" AS ENUM('unit', 'group', 'person');
  CREATE TYPE "public"."enum_entries_route" AS ENUM('recommender', 'direct', 'none');
  CREATE TYPE "public"."enum_entries_direct_route_ground" AS ENUM('foreignFunded', 'specialisedPrivate', 'memberWithReason');
  CREATE TYPE "public"."enum_entries_left_stage" AS ENUM('draft', 'submitted', 'recommended', 'declined', 'sealed', 'returned', 'accepted', 'eliminated', 'withdrawn', 'disqualified', 'lapsed');
  CREATE TYPE "public"."enum_entries_returned_to" AS ENUM('entrant', 'recommender');
  CREATE TYPE "public"."enum_entry_files_kind" AS ENUM('pdf', 'jpg', 'png', 'doc', 'docx', 'avi', 'mov', 'mp4', 'mpg', 'any');
  CREATE TYPE "public"."enum_recommendations_decision" AS ENUM('recommend', 'decline');
  CREATE TYPE "public"."enum_recommendation_tables_state" AS ENUM('generated', 'outdated', 'sealed');
  CREATE TYPE "public"."enum_rounds_components_kind" AS ENUM('experts', 'publicVote', 'audienceVote');
  CREATE TYPE "public"."enum_rounds_components_conversion" AS ENUM('shareOfMax', 'logShare', 'linearRank', 'bandedRank', 'matchExperts');
  CREATE TYPE "public"."enum_rounds_tie_breakers" AS ENUM('experts', 'votes');
  CREATE TYPE "public"."enum_rounds_state" AS ENUM('draft', 'open', 'closed', 'published');
  CREATE TYPE "public"."enum_rounds_rounding" AS ENUM('halfUp', 'halfEven', 'down');
  CREATE TYPE "public"."enum_rounds_live_counts" AS ENUM('shown', 'hidden');
  CREATE TYPE "public"."enum_units_recommender_kind" AS ENUM('district', 'trade', 'group');
  CREATE TYPE "public"."enum_accounts_grants_role" AS ENUM('entrant', 'recommender', 'judge');
  CREATE TYPE "public"."enum_accounts_kind" AS ENUM('unit', 'person');
  CREATE TYPE "public"."enum_staff_role" AS ENUM('admin', 'organiser', 'examiner', 'auditor');
  CREATE TYPE "public"."enum_examinations_decision" AS ENUM('accept', 'returnToEntrant', 'returnToRecommender', 'eliminate', 'reinstate');
  CREATE TYPE "public"."enum_messages_channel" AS ENUM('inApp');
  CREATE TYPE "public"."enum_activity_actor_kind" AS ENUM('staff', 'account', 'system');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'renderRecommendationTable', 'publishResults');
  CREATE TABLE "contests_windows" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" "enum_contests_windows_key" NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"display_text" varchar NOT NULL,
  	"display_text_en" varchar
  );
  
  CREATE TABLE "contests_organisations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_contests_organisations_role" NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "contests_contacts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"group" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"phone" varchar,
  	"email" varchar
  );
  
  CREATE TABLE "contests_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_contests_channels_kind" NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "contests_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"text" varchar NOT NULL
  );
  
  CREATE TABLE "contests" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"slug" varchar NOT NULL,
  	"edition" numeric NOT NULL,
  	"document_number" varchar,
  	"theme" varchar,
  	"theme_en" varchar,
  	"purpose" jsonb,
  	"look" "enum_contests_look" DEFAULT 'seal' NOT NULL,
  	"published" boolean DEFAULT false,
  	"time_zone" varchar DEFAULT 'Asia/Shanghai' NOT NULL,
  	"grace_minutes" numeric DEFAULT 30 NOT NULL,
  	"examination_closed_at" timestamp(3) with time zone,
  	"rules_version" varchar DEFAULT '1' NOT NULL,
  	"rules" jsonb,
  	"sign_up_form_id" uuid,
  	"direct_route_enabled" boolean DEFAULT false,
  	"direct_route_label" varchar,
  	"direct_route_label_en" varchar,
  	"allow_own_recommendation" boolean DEFAULT false,
  	"recommendation_declaration" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "contests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"units_id" uuid
  );
  
  CREATE TABLE "categories_applicants" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_categories_applicants",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "categories_forms_applicant_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_categories_forms_applicant_kinds",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "categories_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL
  );
  
  CREATE TABLE "categories_file_slots_accept" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_categories_file_slots_accept",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "categories_file_slots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"due" "enum_categories_file_slots_due" DEFAULT 'submission' NOT NULL,
  	"required" boolean DEFAULT true,
  	"shared" boolean DEFAULT false,
  	"standard_name" boolean DEFAULT false,
  	"max_files" numeric DEFAULT 1 NOT NULL,
  	"max_bytes" numeric DEFAULT 52428800 NOT NULL,
  	"min_seconds" numeric,
  	"max_seconds" numeric,
  	"min_height" numeric
  );
  
  CREATE TABLE "categories_score_sheet" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"min" numeric DEFAULT 0 NOT NULL,
  	"max" numeric NOT NULL
  );
  
  CREATE TABLE "categories_checklist" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"direct_route_only" boolean DEFAULT false,
  	"evidence" "enum_categories_checklist_evidence"
  );
  
  CREATE TABLE "categories_awards" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"kind" "enum_categories_awards_kind" DEFAULT 'grade' NOT NULL,
  	"quota" numeric,
  	"cash" numeric,
  	"source" "enum_categories_awards_source"
  );
  
  CREATE TABLE "categories" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"key" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"summary" varchar,
  	"summary_en" varchar,
  	"limits_per_unit" numeric,
  	"limits_per_person" numeric,
  	"limits_soft" boolean DEFAULT false,
  	"recommendation" "enum_categories_recommendation" DEFAULT 'none' NOT NULL,
  	"requirement_sheet" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "categories_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "entries" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"number" varchar,
  	"acceptance_number" varchar,
  	"stage" "enum_entries_stage" NOT NULL,
  	"title" varchar,
  	"contest_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"person_id" uuid,
  	"applicant_kind" "enum_entries_applicant_kind" NOT NULL,
  	"registration_id" uuid NOT NULL,
  	"account_id" uuid NOT NULL,
  	"route" "enum_entries_route" NOT NULL,
  	"recommender_id" uuid,
  	"direct_route_ground" "enum_entries_direct_route_ground",
  	"direct_route_reason" varchar,
  	"first_submitted_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone,
  	"consented_rules_version" varchar,
  	"differs_from_table" boolean DEFAULT false,
  	"left_stage" "enum_entries_left_stage",
  	"in_hand_since" timestamp(3) with time zone,
  	"returned_to" "enum_entries_returned_to",
  	"open_sections" jsonb DEFAULT '[]'::jsonb,
  	"remarks" jsonb DEFAULT '[]'::jsonb,
  	"answers" jsonb DEFAULT '{}'::jsonb,
  	"form_version_id" uuid NOT NULL,
  	"number_sequence" numeric,
  	"acceptance_sequence" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "entry_files" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid,
  	"registration_id" uuid,
  	"slot" varchar NOT NULL,
  	"original_name" varchar NOT NULL,
  	"standard_name" varchar,
  	"filename" varchar NOT NULL,
  	"mime_type" varchar NOT NULL,
  	"filesize" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"kind" "enum_entry_files_kind" NOT NULL,
  	"seconds" numeric,
  	"width" numeric,
  	"height" numeric,
  	"uploaded_by_id" uuid NOT NULL,
  	"removed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid,
  	"person_id" uuid,
  	"account_id" uuid NOT NULL,
  	"form_version_id" uuid,
  	"answers" jsonb NOT NULL,
  	"attend_only" boolean DEFAULT false,
  	"completed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registrations_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "recommendations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"decision" "enum_recommendations_decision" NOT NULL,
  	"opinion" varchar NOT NULL,
  	"rank" numeric,
  	"by_id" uuid NOT NULL,
  	"superseded_at" timestamp(3) with time zone,
  	"table_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recommendation_tables" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"unit_id" uuid NOT NULL,
  	"serial" varchar NOT NULL,
  	"sequence" numeric NOT NULL,
  	"version" numeric NOT NULL,
  	"state" "enum_recommendation_tables_state" NOT NULL,
  	"digest" varchar NOT NULL,
  	"rows" jsonb NOT NULL,
  	"filler" jsonb NOT NULL,
  	"pdf" varchar,
  	"problem" jsonb,
  	"scan" varchar,
  	"scan_sha256" varchar,
  	"sealed_at" timestamp(3) with time zone,
  	"replaces_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rounds_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_rounds_components_kind" NOT NULL,
  	"weight" numeric,
  	"conversion" "enum_rounds_components_conversion",
  	"lowest" numeric,
  	"highest" numeric,
  	"bands" numeric,
  	"zero_votes" numeric
  );
  
  CREATE TABLE "rounds_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"min" numeric DEFAULT 0 NOT NULL,
  	"max" numeric NOT NULL
  );
  
  CREATE TABLE "rounds_tie_breakers" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_rounds_tie_breakers",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "rounds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"state" "enum_rounds_state" DEFAULT 'draft' NOT NULL,
  	"trim" boolean DEFAULT true,
  	"trim_from" numeric DEFAULT 5 NOT NULL,
  	"decimals" numeric DEFAULT 2 NOT NULL,
  	"rounding" "enum_rounds_rounding" DEFAULT 'halfUp' NOT NULL,
  	"votes_per_day" numeric DEFAULT 5 NOT NULL,
  	"live_counts" "enum_rounds_live_counts" DEFAULT 'hidden' NOT NULL,
  	"opened_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rounds_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "assignments" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"judge_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "marks" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"judge_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"values" jsonb NOT NULL,
  	"comment" varchar,
  	"supersedes_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ballots" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"voter" varchar NOT NULL,
  	"day" varchar NOT NULL,
  	"slot" numeric NOT NULL,
  	"quota" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "result_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"rule_version" varchar NOT NULL,
  	"input_digest" varchar NOT NULL,
  	"output_digest" varchar NOT NULL,
  	"input" varchar NOT NULL,
  	"output" varchar NOT NULL,
  	"by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "results" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"round_id" uuid NOT NULL,
  	"run_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"rank" numeric NOT NULL,
  	"score" varchar NOT NULL,
  	"awards" jsonb NOT NULL,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "units_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "units" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"normalised_name" varchar NOT NULL,
  	"credit_code" varchar,
  	"credit_code_doubtful" boolean DEFAULT false,
  	"address" varchar,
  	"postcode" varchar,
  	"member" boolean DEFAULT false,
  	"recommender_kind" "enum_units_recommender_kind",
  	"contact_name" varchar,
  	"contact_phone" varchar,
  	"merged_into_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accounts_grants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"role" "enum_accounts_grants_role" NOT NULL
  );
  
  CREATE TABLE "accounts_consents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"version" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "accounts_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "accounts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" "enum_accounts_kind" NOT NULL,
  	"unit_id" uuid,
  	"phone" varchar,
  	"must_change_password" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar,
  	"username" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "staff_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "staff" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_staff_role" DEFAULT 'examiner' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "staff_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"contests_id" uuid
  );
  
  CREATE TABLE "examinations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid NOT NULL,
  	"entry_id" uuid NOT NULL,
  	"examiner_id" uuid NOT NULL,
  	"decision" "enum_examinations_decision" NOT NULL,
  	"checklist" jsonb DEFAULT '[]'::jsonb,
  	"remarks" jsonb DEFAULT '[]'::jsonb,
  	"reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_versions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL,
  	"version" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"definition" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid,
  	"account_id" uuid NOT NULL,
  	"template" varchar NOT NULL,
  	"params" jsonb NOT NULL,
  	"channel" "enum_messages_channel" DEFAULT 'inApp' NOT NULL,
  	"read_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activity" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"contest_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_kind" "enum_activity_actor_kind" NOT NULL,
  	"actor" varchar NOT NULL,
  	"actor_name" varchar NOT NULL,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"subject_id" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"details" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric
  );
  
  CREATE TABLE "forms_blocks_section" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"min_characters" numeric,
  	"max_characters" numeric,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_textarea" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"min_characters" numeric,
  	"max_characters" numeric,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_email" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_phone" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_postcode" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_credit_code" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_number" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"min" numeric,
  	"max" numeric,
  	"unit" varchar,
  	"unit_en" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_single_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"group" varchar,
  	"group_en" varchar,
  	"asks_text" boolean DEFAULT false,
  	"exclusive" boolean DEFAULT false
  );
  
  CREATE TABLE "forms_blocks_single" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_multiple_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"group" varchar,
  	"group_en" varchar,
  	"asks_text" boolean DEFAULT false,
  	"exclusive" boolean DEFAULT false
  );
  
  CREATE TABLE "forms_blocks_multiple" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_recommender" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"prefill" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_statement" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar NOT NULL,
  	"label_en" varchar,
  	"help" varchar,
  	"help_en" varchar,
  	"required" boolean DEFAULT false,
  	"print" boolean DEFAULT true,
  	"show_when_field" varchar,
  	"show_when_values" varchar,
  	"text" varchar NOT NULL,
  	"text_en" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"title_en" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_submissions_submission_data" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "form_submissions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"form_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"contests_id" uuid,
  	"categories_id" uuid,
  	"entries_id" uuid,
  	"entry_files_id" uuid,
  	"registrations_id" uuid,
  	"recommendations_id" uuid,
  	"recommendation_tables_id" uuid,
  	"rounds_id" uuid,
  	"assignments_id" uuid,
  	"marks_id" uuid,
  	"ballots_id" uuid,
  	"result_runs_id" uuid,
  	"results_id" uuid,
  	"units_id" uuid,
  	"accounts_id" uuid,
  	"staff_id" uuid,
  	"examinations_id" uuid,
  	"form_versions_id" uuid,
  	"messages_id" uuid,
  	"activity_id" uuid,
  	"media_id" uuid,
  	"forms_id" uuid,
  	"form_submissions_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"accounts_id" uuid,
  	"staff_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "contests_windows" ADD CONSTRAINT "contests_windows_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_organisations" ADD CONSTRAINT "contests_organisations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_contacts" ADD CONSTRAINT "contests_contacts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_channels" ADD CONSTRAINT "contests_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_consents" ADD CONSTRAINT "contests_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests" ADD CONSTRAINT "contests_sign_up_form_id_forms_id_fk" FOREIGN KEY ("sign_up_form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contests_rels" ADD CONSTRAINT "contests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "contests_rels" ADD CONSTRAINT "contests_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_applicants" ADD CONSTRAINT "categories_applicants_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_forms_applicant_kinds" ADD CONSTRAINT "categories_forms_applicant_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories_forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_forms" ADD CONSTRAINT "categories_forms_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_forms" ADD CONSTRAINT "categories_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_file_slots_accept" ADD CONSTRAINT "categories_file_slots_accept_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories_file_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_file_slots" ADD CONSTRAINT "categories_file_slots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_score_sheet" ADD CONSTRAINT "categories_score_sheet_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_checklist" ADD CONSTRAINT "categories_checklist_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories_awards" ADD CONSTRAINT "categories_awards_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_texts" ADD CONSTRAINT "categories_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_person_id_accounts_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_recommender_id_units_id_fk" FOREIGN KEY ("recommender_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entries" ADD CONSTRAINT "entries_form_version_id_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "entry_files" ADD CONSTRAINT "entry_files_uploaded_by_id_accounts_id_fk" FOREIGN KEY ("uploaded_by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_person_id_accounts_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_form_version_id_form_versions_id_fk" FOREIGN KEY ("form_version_id") REFERENCES "public"."form_versions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations_texts" ADD CONSTRAINT "registrations_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_by_id_accounts_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_table_id_recommendation_tables_id_fk" FOREIGN KEY ("table_id") REFERENCES "public"."recommendation_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_tables" ADD CONSTRAINT "recommendation_tables_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_tables" ADD CONSTRAINT "recommendation_tables_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recommendation_tables" ADD CONSTRAINT "recommendation_tables_replaces_id_recommendation_tables_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."recommendation_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds_components" ADD CONSTRAINT "rounds_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rounds_criteria" ADD CONSTRAINT "rounds_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rounds_tie_breakers" ADD CONSTRAINT "rounds_tie_breakers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds_texts" ADD CONSTRAINT "rounds_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_judge_id_accounts_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assignments" ADD CONSTRAINT "assignments_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_judge_id_accounts_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "marks" ADD CONSTRAINT "marks_supersedes_id_marks_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."marks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ballots" ADD CONSTRAINT "ballots_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ballots" ADD CONSTRAINT "ballots_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ballots" ADD CONSTRAINT "ballots_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "result_runs" ADD CONSTRAINT "result_runs_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "result_runs" ADD CONSTRAINT "result_runs_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "result_runs" ADD CONSTRAINT "result_runs_by_id_staff_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_run_id_result_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."result_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "results" ADD CONSTRAINT "results_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "units_aliases" ADD CONSTRAINT "units_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "units" ADD CONSTRAINT "units_merged_into_id_units_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts_grants" ADD CONSTRAINT "accounts_grants_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accounts_grants" ADD CONSTRAINT "accounts_grants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accounts_consents" ADD CONSTRAINT "accounts_consents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accounts_sessions" ADD CONSTRAINT "accounts_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accounts" ADD CONSTRAINT "accounts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_rels" ADD CONSTRAINT "staff_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "staff_rels" ADD CONSTRAINT "staff_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "examinations" ADD CONSTRAINT "examinations_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "examinations" ADD CONSTRAINT "examinations_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "examinations" ADD CONSTRAINT "examinations_examiner_id_staff_id_fk" FOREIGN KEY ("examiner_id") REFERENCES "public"."staff"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_versions" ADD CONSTRAINT "form_versions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activity" ADD CONSTRAINT "activity_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_blocks_section" ADD CONSTRAINT "forms_blocks_section_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_text" ADD CONSTRAINT "forms_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_textarea" ADD CONSTRAINT "forms_blocks_textarea_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_email" ADD CONSTRAINT "forms_blocks_email_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_phone" ADD CONSTRAINT "forms_blocks_phone_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_postcode" ADD CONSTRAINT "forms_blocks_postcode_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_credit_code" ADD CONSTRAINT "forms_blocks_credit_code_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_number" ADD CONSTRAINT "forms_blocks_number_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_single_options" ADD CONSTRAINT "forms_blocks_single_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_single"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_single" ADD CONSTRAINT "forms_blocks_single_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_multiple_options" ADD CONSTRAINT "forms_blocks_multiple_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_multiple"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_multiple" ADD CONSTRAINT "forms_blocks_multiple_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_recommender" ADD CONSTRAINT "forms_blocks_recommender_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_statement" ADD CONSTRAINT "forms_blocks_statement_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions_submission_data" ADD CONSTRAINT "form_submissions_submission_data_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_contests_fk" FOREIGN KEY ("contests_id") REFERENCES "public"."contests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entries_fk" FOREIGN KEY ("entries_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_entry_files_fk" FOREIGN KEY ("entry_files_id") REFERENCES "public"."entry_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registrations_fk" FOREIGN KEY ("registrations_id") REFERENCES "public"."registrations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendations_fk" FOREIGN KEY ("recommendations_id") REFERENCES "public"."recommendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_recommendation_tables_fk" FOREIGN KEY ("recommendation_tables_id") REFERENCES "public"."recommendation_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rounds_fk" FOREIGN KEY ("rounds_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assignments_fk" FOREIGN KEY ("assignments_id") REFERENCES "public"."assignments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_marks_fk" FOREIGN KEY ("marks_id") REFERENCES "public"."marks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_ballots_fk" FOREIGN KEY ("ballots_id") REFERENCES "public"."ballots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_result_runs_fk" FOREIGN KEY ("result_runs_id") REFERENCES "public"."result_runs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_results_fk" FOREIGN KEY ("results_id") REFERENCES "public"."results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_units_fk" FOREIGN KEY ("units_id") REFERENCES "public"."units"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_accounts_fk" FOREIGN KEY ("accounts_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_examinations_fk" FOREIGN KEY ("examinations_id") REFERENCES "public"."examinations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_versions_fk" FOREIGN KEY ("form_versions_id") REFERENCES "public"."form_versions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_messages_fk" FOREIGN KEY ("messages_id") REFERENCES "public"."messages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_activity_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activity"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_submissions_fk" FOREIGN KEY ("form_submissions_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_accounts_fk" FOREIGN KEY ("accounts_id") REFERENCES "public"."accounts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_staff_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "contests_windows_order_idx" ON "contests_windows" USING btree ("_order");
  CREATE INDEX "contests_windows_parent_id_idx" ON "contests_windows" USING btree ("_parent_id");
  CREATE INDEX "contests_organisations_order_idx" ON "contests_organisations" USING btree ("_order");
  CREATE INDEX "contests_organisations_parent_id_idx" ON "contests_organisations" USING btree ("_parent_id");
  CREATE INDEX "contests_contacts_order_idx" ON "contests_contacts" USING btree ("_order");
  CREATE INDEX "contests_contacts_parent_id_idx" ON "contests_contacts" USING btree ("_parent_id");
  CREATE INDEX "contests_channels_order_idx" ON "contests_channels" USING btree ("_order");
  CREATE INDEX "contests_channels_parent_id_idx" ON "contests_channels" USING btree ("_parent_id");
  CREATE INDEX "contests_consents_order_idx" ON "contests_consents" USING btree ("_order");
  CREATE INDEX "contests_consents_parent_id_idx" ON "contests_consents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "contests_slug_idx" ON "contests" USING btree ("slug");
  CREATE INDEX "contests_sign_up_form_idx" ON "contests" USING btree ("sign_up_form_id");
  CREATE INDEX "contests_updated_at_idx" ON "contests" USING btree ("updated_at");
  CREATE INDEX "contests_created_at_idx" ON "contests" USING btree ("created_at");
  CREATE INDEX "contests_rels_order_idx" ON "contests_rels" USING btree ("order");
  CREATE INDEX "contests_rels_parent_idx" ON "contests_rels" USING btree ("parent_id");
  CREATE INDEX "contests_rels_path_idx" ON "contests_rels" USING btree ("path");
  CREATE INDEX "contests_rels_units_id_idx" ON "contests_rels" USING btree ("units_id");
  CREATE INDEX "categories_applicants_order_idx" ON "categories_applicants" USING btree ("order");
  CREATE INDEX "categories_applicants_parent_idx" ON "categories_applicants" USING btree ("parent_id");
  CREATE INDEX "categories_forms_applicant_kinds_order_idx" ON "categories_forms_applicant_kinds" USING btree ("order");
  CREATE INDEX "categories_forms_applicant_kinds_parent_idx" ON "categories_forms_applicant_kinds" USING btree ("parent_id");
  CREATE INDEX "categories_forms_order_idx" ON "categories_forms" USING btree ("_order");
  CREATE INDEX "categories_forms_parent_id_idx" ON "categories_forms" USING btree ("_parent_id");
  CREATE INDEX "categories_forms_form_idx" ON "categories_forms" USING btree ("form_id");
  CREATE INDEX "categories_file_slots_accept_order_idx" ON "categories_file_slots_accept" USING btree ("order");
  CREATE INDEX "categories_file_slots_accept_parent_idx" ON "categories_file_slots_accept" USING btree ("parent_id");
  CREATE INDEX "categories_file_slots_order_idx" ON "categories_file_slots" USING btree ("_order");
  CREATE INDEX "categories_file_slots_parent_id_idx" ON "categories_file_slots" USING btree ("_parent_id");
  CREATE INDEX "categories_score_sheet_order_idx" ON "categories_score_sheet" USING btree ("_order");
  CREATE INDEX "categories_score_sheet_parent_id_idx" ON "categories_score_sheet" USING btree ("_parent_id");
  CREATE INDEX "categories_checklist_order_idx" ON "categories_checklist" USING btree ("_order");
  CREATE INDEX "categories_checklist_parent_id_idx" ON "categories_checklist" USING btree ("_parent_id");
  CREATE INDEX "categories_awards_order_idx" ON "categories_awards" USING btree ("_order");
  CREATE INDEX "categories_awards_parent_id_idx" ON "categories_awards" USING btree ("_parent_id");
  CREATE INDEX "categories_contest_idx" ON "categories" USING btree ("contest_id");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_key_idx" ON "categories" USING btree ("contest_id","key");
  CREATE UNIQUE INDEX "contest_code_idx" ON "categories" USING btree ("contest_id","code");
  CREATE INDEX "categories_texts_order_parent" ON "categories_texts" USING btree ("order","parent_id");
  CREATE INDEX "entries_number_idx" ON "entries" USING btree ("number");
  CREATE INDEX "entries_acceptance_number_idx" ON "entries" USING btree ("acceptance_number");
  CREATE INDEX "entries_stage_idx" ON "entries" USING btree ("stage");
  CREATE INDEX "entries_contest_idx" ON "entries" USING btree ("contest_id");
  CREATE INDEX "entries_category_idx" ON "entries" USING btree ("category_id");
  CREATE INDEX "entries_unit_idx" ON "entries" USING btree ("unit_id");
  CREATE INDEX "entries_person_idx" ON "entries" USING btree ("person_id");
  CREATE INDEX "entries_registration_idx" ON "entries" USING btree ("registration_id");
  CREATE INDEX "entries_account_idx" ON "entries" USING btree ("account_id");
  CREATE INDEX "entries_recommender_idx" ON "entries" USING btree ("recommender_id");
  CREATE INDEX "entries_first_submitted_at_idx" ON "entries" USING btree ("first_submitted_at");
  CREATE INDEX "entries_form_version_idx" ON "entries" USING btree ("form_version_id");
  CREATE INDEX "entries_updated_at_idx" ON "entries" USING btree ("updated_at");
  CREATE INDEX "entries_created_at_idx" ON "entries" USING btree ("created_at");
  CREATE INDEX "contest_stage_idx" ON "entries" USING btree ("contest_id","stage");
  CREATE UNIQUE INDEX "contest_number_idx" ON "entries" USING btree ("contest_id","number");
  CREATE UNIQUE INDEX "category_numberSequence_idx" ON "entries" USING btree ("category_id","number_sequence");
  CREATE UNIQUE INDEX "category_acceptanceSequence_idx" ON "entries" USING btree ("category_id","acceptance_sequence");
  CREATE INDEX "entry_files_contest_idx" ON "entry_files" USING btree ("contest_id");
  CREATE INDEX "entry_files_entry_idx" ON "entry_files" USING btree ("entry_id");
  CREATE INDEX "entry_files_registration_idx" ON "entry_files" USING btree ("registration_id");
  CREATE UNIQUE INDEX "entry_files_filename_idx" ON "entry_files" USING btree ("filename");
  CREATE INDEX "entry_files_sha256_idx" ON "entry_files" USING btree ("sha256");
  CREATE INDEX "entry_files_uploaded_by_idx" ON "entry_files" USING btree ("uploaded_by_id");
  CREATE INDEX "entry_files_updated_at_idx" ON "entry_files" USING btree ("updated_at");
  CREATE INDEX "entry_files_created_at_idx" ON "entry_files" USING btree ("created_at");
  CREATE INDEX "registrations_contest_idx" ON "registrations" USING btree ("contest_id");
  CREATE INDEX "registrations_unit_idx" ON "registrations" USING btree ("unit_id");
  CREATE INDEX "registrations_person_idx" ON "registrations" USING btree ("person_id");
  CREATE INDEX "registrations_account_idx" ON "registrations" USING btree ("account_id");
  CREATE INDEX "registrations_form_version_idx" ON "registrations" USING btree ("form_version_id");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_unit_idx" ON "registrations" USING btree ("contest_id","unit_id");
  CREATE UNIQUE INDEX "contest_person_idx" ON "registrations" USING btree ("contest_id","person_id");
  CREATE INDEX "registrations_texts_order_parent" ON "registrations_texts" USING btree ("order","parent_id");
  CREATE INDEX "recommendations_contest_idx" ON "recommendations" USING btree ("contest_id");
  CREATE INDEX "recommendations_entry_idx" ON "recommendations" USING btree ("entry_id");
  CREATE INDEX "recommendations_unit_idx" ON "recommendations" USING btree ("unit_id");
  CREATE INDEX "recommendations_by_idx" ON "recommendations" USING btree ("by_id");
  CREATE INDEX "recommendations_table_idx" ON "recommendations" USING btree ("table_id");
  CREATE INDEX "recommendations_updated_at_idx" ON "recommendations" USING btree ("updated_at");
  CREATE INDEX "recommendations_created_at_idx" ON "recommendations" USING btree ("created_at");
  CREATE INDEX "contest_unit_1_idx" ON "recommendations" USING btree ("contest_id","unit_id");
  CREATE INDEX "recommendation_tables_contest_idx" ON "recommendation_tables" USING btree ("contest_id");
  CREATE INDEX "recommendation_tables_unit_idx" ON "recommendation_tables" USING btree ("unit_id");
  CREATE UNIQUE INDEX "recommendation_tables_serial_idx" ON "recommendation_tables" USING btree ("serial");
  CREATE INDEX "recommendation_tables_replaces_idx" ON "recommendation_tables" USING btree ("replaces_id");
  CREATE INDEX "recommendation_tables_updated_at_idx" ON "recommendation_tables" USING btree ("updated_at");
  CREATE INDEX "recommendation_tables_created_at_idx" ON "recommendation_tables" USING btree ("created_at");
  CREATE UNIQUE INDEX "contest_unit_sequence_version_idx" ON "recommendation_tables" USING btree ("contest_id","unit_id","sequence","version");
  CREATE INDEX "rounds_components_order_idx" ON "rounds_components" USING btree ("_order");
  CREATE INDEX "rounds_components_parent_id_idx" ON "rounds_components" USING btree ("_parent_id");
  CREATE INDEX "rounds_criteria_order_idx" ON "rounds_criteria" USING btree ("_order");
  CREATE INDEX "rounds_criteria_parent_id_idx" ON "rounds_criteria" USING btree ("_parent_id");
  CREATE INDEX "rounds_tie_breakers_order_idx" ON "rounds_tie_breakers" USING btree ("order");
  CREATE INDEX "rounds_tie_breakers_parent_idx" ON "rounds_tie_breakers" USING btree ("parent_id");
  CREATE INDEX "rounds_contest_idx" ON "rounds" USING btree ("contest_id");
  CREATE INDEX "rounds_category_idx" ON "rounds" USING btree ("category_id");
  CREATE INDEX "rounds_updated_at_idx" ON "rounds" USING btree ("updated_at");
  CREATE INDEX "rounds_created_at_idx" ON "rounds" USING btree ("created_at");
  CREATE INDEX "rounds_texts_order_parent" ON "rounds_texts" USING btree ("order","parent_id");
  CREATE INDEX "assignments_contest_idx" ON "assignments" USING btree ("contest_id");
  CREATE INDEX "assignments_round_idx" ON "assignments" USING btree ("round_id");
  CREATE INDEX "assignments_judge_idx" ON "assignments" USING btree ("judge_id");
  CREATE INDEX "assignments_entry_idx" ON "assignments" USING btree ("entry_id");
  CREATE INDEX "assignments_updated_at_idx" ON "assignments" USING btree ("updated_at");
  CREATE INDEX "assignments_created_at_idx" ON "assignments" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_judge_entry_idx" ON "assignments" USING btree ("round_id","judge_id","entry_id");
  CREATE INDEX "marks_contest_idx" ON "marks" USING btree ("contest_id");
  CREATE INDEX "marks_round_idx" ON "marks" USING btree ("round_id");
  CREATE INDEX "marks_judge_idx" ON "marks" USING btree ("judge_id");
  CREATE INDEX "marks_entry_idx" ON "marks" USING btree ("entry_id");
  CREATE INDEX "marks_supersedes_idx" ON "marks" USING btree ("supersedes_id");
  CREATE INDEX "marks_updated_at_idx" ON "marks" USING btree ("updated_at");
  CREATE INDEX "marks_created_at_idx" ON "marks" USING btree ("created_at");
  CREATE INDEX "round_judge_entry_1_idx" ON "marks" USING btree ("round_id","judge_id","entry_id");
  CREATE INDEX "ballots_contest_idx" ON "ballots" USING btree ("contest_id");
  CREATE INDEX "ballots_round_idx" ON "ballots" USING btree ("round_id");
  CREATE INDEX "ballots_entry_idx" ON "ballots" USING btree ("entry_id");
  CREATE INDEX "ballots_updated_at_idx" ON "ballots" USING btree ("updated_at");
  CREATE INDEX "ballots_created_at_idx" ON "ballots" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_voter_day_entry_idx" ON "ballots" USING btree ("round_id","voter","day","entry_id");
  CREATE UNIQUE INDEX "round_voter_day_slot_idx" ON "ballots" USING btree ("round_id","voter","day","slot");
  CREATE INDEX "result_runs_contest_idx" ON "result_runs" USING btree ("contest_id");
  CREATE INDEX "result_runs_round_idx" ON "result_runs" USING btree ("round_id");
  CREATE INDEX "result_runs_by_idx" ON "result_runs" USING btree ("by_id");
  CREATE INDEX "result_runs_updated_at_idx" ON "result_runs" USING btree ("updated_at");
  CREATE INDEX "result_runs_created_at_idx" ON "result_runs" USING btree ("created_at");
  CREATE INDEX "results_contest_idx" ON "results" USING btree ("contest_id");
  CREATE INDEX "results_category_idx" ON "results" USING btree ("category_id");
  CREATE INDEX "results_round_idx" ON "results" USING btree ("round_id");
  CREATE INDEX "results_run_idx" ON "results" USING btree ("run_id");
  CREATE INDEX "results_entry_idx" ON "results" USING btree ("entry_id");
  CREATE INDEX "results_updated_at_idx" ON "results" USING btree ("updated_at");
  CREATE INDEX "results_created_at_idx" ON "results" USING btree ("created_at");
  CREATE UNIQUE INDEX "round_entry_idx" ON "results" USING btree ("round_id","entry_id");
  CREATE INDEX "units_aliases_order_idx" ON "units_aliases" USING btree ("_order");
  CREATE INDEX "units_aliases_parent_id_idx" ON "units_aliases" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "units_normalised_name_idx" ON "units" USING btree ("normalised_name");
  CREATE UNIQUE INDEX "units_credit_code_idx" ON "units" USING btree ("credit_code");
  CREATE INDEX "units_merged_into_idx" ON "units" USING btree ("merged_into_id");
  CREATE INDEX "units_updated_at_idx" ON "units" USING btree ("updated_at");
  CREATE INDEX "units_created_at_idx" ON "units" USING btree ("created_at");
  CREATE INDEX "accounts_grants_order_idx" ON "accounts_grants" USING btree ("_order");
  CREATE INDEX "accounts_grants_parent_id_idx" ON "accounts_grants" USING btree ("_parent_id");
  CREATE INDEX "accounts_grants_contest_idx" ON "accounts_grants" USING btree ("contest_id");
  CREATE INDEX "accounts_consents_order_idx" ON "accounts_consents" USING btree ("_order");
  CREATE INDEX "accounts_consents_parent_id_idx" ON "accounts_consents" USING btree ("_parent_id");
  CREATE INDEX "accounts_sessions_order_idx" ON "accounts_sessions" USING btree ("_order");
  CREATE INDEX "accounts_sessions_parent_id_idx" ON "accounts_sessions" USING btree ("_parent_id");
  CREATE INDEX "accounts_unit_idx" ON "accounts" USING btree ("unit_id");
  CREATE INDEX "accounts_updated_at_idx" ON "accounts" USING btree ("updated_at");
  CREATE INDEX "accounts_created_at_idx" ON "accounts" USING btree ("created_at");
  CREATE UNIQUE INDEX "accounts_username_idx" ON "accounts" USING btree ("username");
  CREATE INDEX "staff_sessions_order_idx" ON "staff_sessions" USING btree ("_order");
  CREATE INDEX "staff_sessions_parent_id_idx" ON "staff_sessions" USING btree ("_parent_id");
  CREATE INDEX "staff_updated_at_idx" ON "staff" USING btree ("updated_at");
  CREATE INDEX "staff_created_at_idx" ON "staff" USING btree ("created_at");
  CREATE UNIQUE INDEX "staff_email_idx" ON "staff" USING btree ("email");
  CREATE INDEX "staff_rels_order_idx" ON "staff_rels" USING btree ("order");
  CREATE INDEX "staff_rels_parent_idx" ON "staff_rels" USING btree ("parent_id");
  CREATE INDEX "staff_rels_path_idx" ON "staff_rels" USING btree ("path");
  CREATE INDEX "staff_rels_contests_id_idx" ON "staff_rels" USING btree ("contests_id");
  CREATE INDEX "examinations_contest_idx" ON "examinations" USING btree ("contest_id");
  CREATE INDEX "examinations_entry_idx" ON "examinations" USING btree ("entry_id");
  CREATE INDEX "examinations_examiner_idx" ON "examinations" USING btree ("examiner_id");
  CREATE INDEX "examinations_updated_at_idx" ON "examinations" USING btree ("updated_at");
  CREATE INDEX "examinations_created_at_idx" ON "examinations" USING btree ("created_at");
  CREATE INDEX "form_versions_form_idx" ON "form_versions" USING btree ("form_id");
  CREATE INDEX "form_versions_updated_at_idx" ON "form_versions" USING btree ("updated_at");
  CREATE INDEX "form_versions_created_at_idx" ON "form_versions" USING btree ("created_at");
  CREATE UNIQUE INDEX "form_version_idx" ON "form_versions" USING btree ("form_id","version");
  CREATE INDEX "messages_contest_idx" ON "messages" USING btree ("contest_id");
  CREATE INDEX "messages_account_idx" ON "messages" USING btree ("account_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "activity_contest_idx" ON "activity" USING btree ("contest_id");
  CREATE INDEX "activity_at_idx" ON "activity" USING btree ("at");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  CREATE INDEX "subject_subjectId_idx" ON "activity" USING btree ("subject","subject_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "forms_blocks_section_order_idx" ON "forms_blocks_section" USING btree ("_order");
  CREATE INDEX "forms_blocks_section_parent_id_idx" ON "forms_blocks_section" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_section_path_idx" ON "forms_blocks_section" USING btree ("_path");
  CREATE INDEX "forms_blocks_text_order_idx" ON "forms_blocks_text" USING btree ("_order");
  CREATE INDEX "forms_blocks_text_parent_id_idx" ON "forms_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_text_path_idx" ON "forms_blocks_text" USING btree ("_path");
  CREATE INDEX "forms_blocks_textarea_order_idx" ON "forms_blocks_textarea" USING btree ("_order");
  CREATE INDEX "forms_blocks_textarea_parent_id_idx" ON "forms_blocks_textarea" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_textarea_path_idx" ON "forms_blocks_textarea" USING btree ("_path");
  CREATE INDEX "forms_blocks_email_order_idx" ON "forms_blocks_email" USING btree ("_order");
  CREATE INDEX "forms_blocks_email_parent_id_idx" ON "forms_blocks_email" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_email_path_idx" ON "forms_blocks_email" USING btree ("_path");
  CREATE INDEX "forms_blocks_phone_order_idx" ON "forms_blocks_phone" USING btree ("_order");
  CREATE INDEX "forms_blocks_phone_parent_id_idx" ON "forms_blocks_phone" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_phone_path_idx" ON "forms_blocks_phone" USING btree ("_path");
  CREATE INDEX "forms_blocks_postcode_order_idx" ON "forms_blocks_postcode" USING btree ("_order");
  CREATE INDEX "forms_blocks_postcode_parent_id_idx" ON "forms_blocks_postcode" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_postcode_path_idx" ON "forms_blocks_postcode" USING btree ("_path");
  CREATE INDEX "forms_blocks_credit_code_order_idx" ON "forms_blocks_credit_code" USING btree ("_order");
  CREATE INDEX "forms_blocks_credit_code_parent_id_idx" ON "forms_blocks_credit_code" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_credit_code_path_idx" ON "forms_blocks_credit_code" USING btree ("_path");
  CREATE INDEX "forms_blocks_number_order_idx" ON "forms_blocks_number" USING btree ("_order");
  CREATE INDEX "forms_blocks_number_parent_id_idx" ON "forms_blocks_number" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_number_path_idx" ON "forms_blocks_number" USING btree ("_path");
  CREATE INDEX "forms_blocks_single_options_order_idx" ON "forms_blocks_single_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_single_options_parent_id_idx" ON "forms_blocks_single_options" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_single_order_idx" ON "forms_blocks_single" USING btree ("_order");
  CREATE INDEX "forms_blocks_single_parent_id_idx" ON "forms_blocks_single" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_single_path_idx" ON "forms_blocks_single" USING btree ("_path");
  CREATE INDEX "forms_blocks_multiple_options_order_idx" ON "forms_blocks_multiple_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_multiple_options_parent_id_idx" ON "forms_blocks_multiple_options" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_multiple_order_idx" ON "forms_blocks_multiple" USING btree ("_order");
  CREATE INDEX "forms_blocks_multiple_parent_id_idx" ON "forms_blocks_multiple" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_multiple_path_idx" ON "forms_blocks_multiple" USING btree ("_path");
  CREATE INDEX "forms_blocks_recommender_order_idx" ON "forms_blocks_recommender" USING btree ("_order");
  CREATE INDEX "forms_blocks_recommender_parent_id_idx" ON "forms_blocks_recommender" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_recommender_path_idx" ON "forms_blocks_recommender" USING btree ("_path");
  CREATE INDEX "forms_blocks_statement_order_idx" ON "forms_blocks_statement" USING btree ("_order");
  CREATE INDEX "forms_blocks_statement_parent_id_idx" ON "forms_blocks_statement" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_statement_path_idx" ON "forms_blocks_statement" USING btree ("_path");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "form_submissions_submission_data_order_idx" ON "form_submissions_submission_data" USING btree ("_order");
  CREATE INDEX "form_submissions_submission_data_parent_id_idx" ON "form_submissions_submission_data" USING btree ("_parent_id");
  CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_contests_id_idx" ON "payload_locked_documents_rels" USING btree ("contests_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_entries_id_idx" ON "payload_locked_documents_rels" USING btree ("entries_id");
  CREATE INDEX "payload_locked_documents_rels_entry_files_id_idx" ON "payload_locked_documents_rels" USING btree ("entry_files_id");
  CREATE INDEX "payload_locked_documents_rels_registrations_id_idx" ON "payload_locked_documents_rels" USING btree ("registrations_id");
  CREATE INDEX "payload_locked_documents_rels_recommendations_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendations_id");
  CREATE INDEX "payload_locked_documents_rels_recommendation_tables_id_idx" ON "payload_locked_documents_rels" USING btree ("recommendation_tables_id");
  CREATE INDEX "payload_locked_documents_rels_rounds_id_idx" ON "payload_locked_documents_rels" USING btree ("rounds_id");
  CREATE INDEX "payload_locked_documents_rels_assignments_id_idx" ON "payload_locked_documents_rels" USING btree ("assignments_id");
  CREATE INDEX "payload_locked_documents_rels_marks_id_idx" ON "payload_locked_documents_rels" USING btree ("marks_id");
  CREATE INDEX "payload_locked_documents_rels_ballots_id_idx" ON "payload_locked_documents_rels" USING btree ("ballots_id");
  CREATE INDEX "payload_locked_documents_rels_result_runs_id_idx" ON "payload_locked_documents_rels" USING btree ("result_runs_id");
  CREATE INDEX "payload_locked_documents_rels_results_id_idx" ON "payload_locked_documents_rels" USING btree ("results_id");
  CREATE INDEX "payload_locked_documents_rels_units_id_idx" ON "payload_locked_documents_rels" USING btree ("units_id");
  CREATE INDEX "payload_locked_documents_rels_accounts_id_idx" ON "payload_locked_documents_rels" USING btree ("accounts_id");
  CREATE INDEX "payload_locked_documents_rels_staff_id_idx" ON "payload_locked_documents_rels" USING btree ("staff_id");
  CREATE INDEX "payload_locked_documents_rels_examinations_id_idx" ON "payload_locked_documents_rels" USING btree ("examinations_id");
  CREATE INDEX "payload_locked_documents_rels_form_versions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_versions_id");
  CREATE INDEX "payload_locked_documents_rels_messages_id_idx" ON "payload_locked_documents_rels" USING btree ("messages_id");
  CREATE INDEX "payload_locked_documents_rels_activity_id_idx" ON "payload_locked_documents_rels" USING btree ("activity_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_form_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_submissions_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_accounts_id_idx" ON "payload_preferences_rels" USING btree ("accounts_id");
  CREATE INDEX "payload_preferences_rels_staff_id_idx" ON "payload_preferences_rels" USING btree ("staff_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "contests_windows" CASCADE;
  DROP TABLE "contests_organisations" CASCADE;
  DROP TABLE "contests_contacts" CASCADE;
  DROP TABLE "contests_channels" CASCADE;
  DROP TABLE "contests_consents" CASCADE;
  DROP TABLE "contests" CASCADE;
  DROP TABLE "contests_rels" CASCADE;
  DROP TABLE "categories_applicants" CASCADE;
  DROP TABLE "categories_forms_applicant_kinds" CASCADE;
  DROP TABLE "categories_forms" CASCADE;
  DROP TABLE "categories_file_slots_accept" CASCADE;
  DROP TABLE "categories_file_slots" CASCADE;
  DROP TABLE "categories_score_sheet" CASCADE;
  DROP TABLE "categories_checklist" CASCADE;
  DROP TABLE "categories_awards" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_texts" CASCADE;
  DROP TABLE "entries" CASCADE;
  DROP TABLE "entry_files" CASCADE;
  DROP TABLE "registrations" CASCADE;
  DROP TABLE "registrations_texts" CASCADE;
  DROP TABLE "recommendations" CASCADE;
  DROP TABLE "recommendation_tables" CASCADE;
  DROP TABLE "rounds_components" CASCADE;
  DROP TABLE "rounds_criteria" CASCADE;
  DROP TABLE "rounds_tie_breakers" CASCADE;
  DROP TABLE "rounds" CASCADE;
  DROP TABLE "rounds_texts" CASCADE;
  DROP TABLE "assignments" CASCADE;
  DROP TABLE "marks" CASCADE;
  DROP TABLE "ballots" CASCADE;
  DROP TABLE "result_runs" CASCADE;
  DROP TABLE "results" CASCADE;
  DROP TABLE "units_aliases" CASCADE;
  DROP TABLE "units" CASCADE;
  DROP TABLE "accounts_grants" CASCADE;
  DROP TABLE "accounts_consents" CASCADE;
  DROP TABLE "accounts_sessions" CASCADE;
  DROP TABLE "accounts" CASCADE;
  DROP TABLE "staff_sessions" CASCADE;
  DROP TABLE "staff" CASCADE;
  DROP TABLE "staff_rels" CASCADE;
  DROP TABLE "examinations" CASCADE;
  DROP TABLE "form_versions" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "activity" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "forms_blocks_section" CASCADE;
  DROP TABLE "forms_blocks_text" CASCADE;
  DROP TABLE "forms_blocks_textarea" CASCADE;
  DROP TABLE "forms_blocks_email" CASCADE;
  DROP TABLE "forms_blocks_phone" CASCADE;
  DROP TABLE "forms_blocks_postcode" CASCADE;
  DROP TABLE "forms_blocks_credit_code" CASCADE;
  DROP TABLE "forms_blocks_number" CASCADE;
  DROP TABLE "forms_blocks_single_options" CASCADE;
  DROP TABLE "forms_blocks_single" CASCADE;
  DROP TABLE "forms_blocks_multiple_options" CASCADE;
  DROP TABLE "forms_blocks_multiple" CASCADE;
  DROP TABLE "forms_blocks_recommender" CASCADE;
  DROP TABLE "forms_blocks_statement" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "form_submissions_submission_data" CASCADE;
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_contests_windows_key";
  DROP TYPE "public"."enum_contests_organisations_role";
  DROP TYPE "public"."enum_contests_channels_kind";
  DROP TYPE "public"."enum_contests_look";
  DROP TYPE "public"."enum_categories_applicants";
  DROP TYPE "public"."enum_categories_forms_applicant_kinds";
  DROP TYPE "public"."enum_categories_file_slots_accept";
  DROP TYPE "public"."enum_categories_file_slots_due";
  DROP TYPE "public"."enum_categories_checklist_evidence";
  DROP TYPE "public"."enum_categories_awards_kind";
  DROP TYPE "public"."enum_categories_awards_source";
  DROP TYPE "public"."enum_categories_recommendation";
  DROP TYPE "public"."enum_entries_stage";
  DROP TYPE "public"."enum_entries_applicant_kind";
  DROP TYPE "public"."enum_entries_route";
  DROP TYPE "public"."enum_entries_direct_route_ground";
  DROP TYPE "public"."enum_entries_left_stage";
  DROP TYPE "public"."enum_entries_returned_to";
  DROP TYPE "public"."enum_entry_files_kind";
  DROP TYPE "public"."enum_recommendations_decision";
  DROP TYPE "public"."enum_recommendation_tables_state";
  DROP TYPE "public"."enum_rounds_components_kind";
  DROP TYPE "public"."enum_rounds_components_conversion";
  DROP TYPE "public"."enum_rounds_tie_breakers";
  DROP TYPE "public"."enum_rounds_state";
  DROP TYPE "public"."enum_rounds_rounding";
  DROP TYPE "public"."enum_rounds_live_counts";
  DROP TYPE "public"."enum_units_recommender_kind";
  DROP TYPE "public"."enum_accounts_grants_role";
  DROP TYPE "public"."enum_accounts_kind";
  DROP TYPE "public"."enum_staff_role";
  DROP TYPE "public"."enum_examinations_decision";
  DROP TYPE "public"."enum_messages_channel";
  DROP TYPE "public"."enum_activity_actor_kind";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
