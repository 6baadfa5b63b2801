/** The chain that was squashed, in its order: a database that has had all of it stands where `SQUASHED_INTO` ends. */
export const SQUASHED = [
  '20261122_000001_initial',
  '20261122_000002_guards',
  '20261122_044644_award_scope',
  '20261122_060239_outgoing_messages',
  '20261122_060724_uploads',
  '20261122_061743_address_codes',
  '20261122_062020_working_copies',
  '20261122_062856_limit_grants',
  '20261122_075451_file_findings',
  '20261122_080643_entry_versions',
  '20261122_083658_media_object_key',
  '20261122_083744_stamped_papers',
  '20261122_084651_renditions',
  '20261122_085319_similarity',
  '20261122_085442_people',
  '20261122_112940_page_images',
  '20261122_115135_letters',
  '20261122_115801_units',
  '20261122_121923_workbench',
  '20261122_123213_examination_desk',
]

/** What a database that is taken over has had instead. These names stand for good, whatever is added later. */
export const SQUASHED_INTO = ['20261129_232340_initial', '20261129_232341_guards']
