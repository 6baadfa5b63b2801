import * as migration_20261122_000001_initial from './20261122_000001_initial.ts';
import * as migration_20261122_000002_guards from './20261122_000002_guards.ts';
import * as migration_20261122_022232_round_decides from './20261122_022232_round_decides.ts';
import * as migration_20261122_022927_recommender_prefill from './20261122_022927_recommender_prefill.ts';
import * as migration_20261122_023332_table_problem from './20261122_023332_table_problem.ts';
import * as migration_20261122_024423_checklist_evidence from './20261122_024423_checklist_evidence.ts';
import * as migration_20261122_032147_checklist_slots from './20261122_032147_checklist_slots.ts';

export const migrations = [
  {
    up: migration_20261122_000001_initial.up,
    down: migration_20261122_000001_initial.down,
    name: '20261122_000001_initial',
  },
  {
    up: migration_20261122_000002_guards.up,
    down: migration_20261122_000002_guards.down,
    name: '20261122_000002_guards',
  },
  {
    up: migration_20261122_022232_round_decides.up,
    down: migration_20261122_022232_round_decides.down,
    name: '20261122_022232_round_decides',
  },
  {
    up: migration_20261122_022927_recommender_prefill.up,
    down: migration_20261122_022927_recommender_prefill.down,
    name: '20261122_022927_recommender_prefill',
  },
  {
    up: migration_20261122_023332_table_problem.up,
    down: migration_20261122_023332_table_problem.down,
    name: '20261122_023332_table_problem',
  },
  {
    up: migration_20261122_024423_checklist_evidence.up,
    down: migration_20261122_024423_checklist_evidence.down,
    name: '20261122_024423_checklist_evidence',
  },
  {
    up: migration_20261122_032147_checklist_slots.up,
    down: migration_20261122_032147_checklist_slots.down,
    name: '20261122_032147_checklist_slots'
  },
];
