import * as migration_20261122_000001_initial from './20261122_000001_initial.ts'
import * as migration_20261122_000002_guards from './20261122_000002_guards.ts'
import * as migration_20261122_044644_award_scope from './20261122_044644_award_scope.ts'
import * as migration_20261122_060239_outgoing_messages from './20261122_060239_outgoing_messages.ts'
import * as migration_20261122_060724_uploads from './20261122_060724_uploads.ts'
import * as migration_20261122_061743_address_codes from './20261122_061743_address_codes.ts'
import * as migration_20261122_062020_working_copies from './20261122_062020_working_copies.ts'
import * as migration_20261122_062856_limit_grants from './20261122_062856_limit_grants.ts'
import * as migration_20261122_075451_file_findings from './20261122_075451_file_findings.ts'
import * as migration_20261122_080643_entry_versions from './20261122_080643_entry_versions.ts'
import * as migration_20261122_083658_media_object_key from './20261122_083658_media_object_key.ts'
import * as migration_20261122_083744_stamped_papers from './20261122_083744_stamped_papers.ts'
import * as migration_20261122_084651_renditions from './20261122_084651_renditions.ts'
import * as migration_20261122_085319_similarity from './20261122_085319_similarity.ts'
import * as migration_20261122_085442_people from './20261122_085442_people.ts'
import * as migration_20261122_112940_page_images from './20261122_112940_page_images.ts'
import * as migration_20261122_115135_letters from './20261122_115135_letters.ts'
import * as migration_20261122_115801_units from './20261122_115801_units.ts'
import * as migration_20261122_121923_workbench from './20261122_121923_workbench.ts'
import * as migration_20261122_123213_examination_desk from './20261122_123213_examination_desk.ts'

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
    up: migration_20261122_044644_award_scope.up,
    down: migration_20261122_044644_award_scope.down,
    name: '20261122_044644_award_scope',
  },
  {
    up: migration_20261122_060239_outgoing_messages.up,
    down: migration_20261122_060239_outgoing_messages.down,
    name: '20261122_060239_outgoing_messages',
  },
  {
    up: migration_20261122_060724_uploads.up,
    down: migration_20261122_060724_uploads.down,
    name: '20261122_060724_uploads',
  },
  {
    up: migration_20261122_061743_address_codes.up,
    down: migration_20261122_061743_address_codes.down,
    name: '20261122_061743_address_codes',
  },
  {
    up: migration_20261122_062020_working_copies.up,
    down: migration_20261122_062020_working_copies.down,
    name: '20261122_062020_working_copies',
  },
  {
    up: migration_20261122_062856_limit_grants.up,
    down: migration_20261122_062856_limit_grants.down,
    name: '20261122_062856_limit_grants',
  },
  {
    up: migration_20261122_075451_file_findings.up,
    down: migration_20261122_075451_file_findings.down,
    name: '20261122_075451_file_findings',
  },
  {
    up: migration_20261122_080643_entry_versions.up,
    down: migration_20261122_080643_entry_versions.down,
    name: '20261122_080643_entry_versions',
  },
  {
    up: migration_20261122_083658_media_object_key.up,
    down: migration_20261122_083658_media_object_key.down,
    name: '20261122_083658_media_object_key',
  },
  {
    up: migration_20261122_083744_stamped_papers.up,
    down: migration_20261122_083744_stamped_papers.down,
    name: '20261122_083744_stamped_papers',
  },
  {
    up: migration_20261122_084651_renditions.up,
    down: migration_20261122_084651_renditions.down,
    name: '20261122_084651_renditions',
  },
  {
    up: migration_20261122_085319_similarity.up,
    down: migration_20261122_085319_similarity.down,
    name: '20261122_085319_similarity',
  },
  {
    up: migration_20261122_085442_people.up,
    down: migration_20261122_085442_people.down,
    name: '20261122_085442_people',
  },
  {
    up: migration_20261122_112940_page_images.up,
    down: migration_20261122_112940_page_images.down,
    name: '20261122_112940_page_images',
  },
  {
    up: migration_20261122_115135_letters.up,
    down: migration_20261122_115135_letters.down,
    name: '20261122_115135_letters',
  },
  {
    up: migration_20261122_115801_units.up,
    down: migration_20261122_115801_units.down,
    name: '20261122_115801_units',
  },
  {
    up: migration_20261122_121923_workbench.up,
    down: migration_20261122_121923_workbench.down,
    name: '20261122_121923_workbench',
  },
  {
    up: migration_20261122_123213_examination_desk.up,
    down: migration_20261122_123213_examination_desk.down,
    name: '20261122_123213_examination_desk',
  },
]
