import * as migration_20261129_232340_initial from './20261129_232340_initial.ts'
import * as migration_20261129_232341_guards from './20261129_232341_guards.ts'

export const migrations = [
  {
    up: migration_20261129_232340_initial.up,
    down: migration_20261129_232340_initial.down,
    name: '20261129_232340_initial',
  },
  {
    up: migration_20261129_232341_guards.up,
    down: migration_20261129_232341_guards.down,
    name: '20261129_232341_guards',
  },
]
