import * as migration_20261129_232340_initial from './20261129_232340_initial.ts';
import * as migration_20261130_032955_commit_marks from './20261130_032955_commit_marks.ts';
import * as migration_20261130_035358_tries from './20261130_035358_tries.ts';
import * as migration_20261130_141511_slots from './20261130_141511_slots.ts';
import * as migration_20261130_144016_dates from './20261130_144016_dates.ts';
import * as migration_20261130_172813_files from './20261130_172813_files.ts';
import * as migration_20261130_174006_participants from './20261130_174006_participants.ts';
import * as migration_20261130_181733_fields from './20261130_181733_fields.ts';
import * as migration_20261201_013701_repeats from './20261201_013701_repeats.ts';
import * as migration_20261201_061427_partners from './20261201_061427_partners.ts';
import * as migration_20261201_070000_guards from './20261201_070000_guards.ts';

export const migrations = [
  {
    up: migration_20261129_232340_initial.up,
    down: migration_20261129_232340_initial.down,
    name: '20261129_232340_initial',
  },
  {
    up: migration_20261130_032955_commit_marks.up,
    down: migration_20261130_032955_commit_marks.down,
    name: '20261130_032955_commit_marks',
  },
  {
    up: migration_20261130_035358_tries.up,
    down: migration_20261130_035358_tries.down,
    name: '20261130_035358_tries',
  },
  {
    up: migration_20261130_141511_slots.up,
    down: migration_20261130_141511_slots.down,
    name: '20261130_141511_slots',
  },
  {
    up: migration_20261130_144016_dates.up,
    down: migration_20261130_144016_dates.down,
    name: '20261130_144016_dates',
  },
  {
    up: migration_20261130_172813_files.up,
    down: migration_20261130_172813_files.down,
    name: '20261130_172813_files',
  },
  {
    up: migration_20261130_174006_participants.up,
    down: migration_20261130_174006_participants.down,
    name: '20261130_174006_participants',
  },
  {
    up: migration_20261130_181733_fields.up,
    down: migration_20261130_181733_fields.down,
    name: '20261130_181733_fields',
  },
  {
    up: migration_20261201_013701_repeats.up,
    down: migration_20261201_013701_repeats.down,
    name: '20261201_013701_repeats',
  },
  {
    up: migration_20261201_061427_partners.up,
    down: migration_20261201_061427_partners.down,
    name: '20261201_061427_partners',
  },
  {
    up: migration_20261201_070000_guards.up,
    down: migration_20261201_070000_guards.down,
    name: '20261201_070000_guards',
  },
];
