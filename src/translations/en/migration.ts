/** Words for who runs the installation, when the database cannot be brought to this version. */
export const migration = {
  tooOld:
    'the database stands at an earlier version and was left as it is; bring it up to date with the release before this one (its last migration is {{head}}), then start this one',
  schemaBehind:
    'the database is older than the configuration and lacks {{names}} ({{count}} in all): run npx payload migrate, and before it npx payload migrate:create where no migration has them yet',
  guardsMissing:
    'the database lacks guards of the contest plugin ({{names}}), so marks, ballots, computations and the record are not written; call contestGuards.up in a migration, or run npx payload contest:guards',
  guardsUnknown:
    'whether the database has its guards could not be found out; it is asked again before each such write',
  guardsThere: 'the guards of the database are in place',
  starterMade:
    'the draft of a contest is there, “{{title}}”, which takes entries for 30 days from today and is not public: change it in the panel, at {{where}}, then tick “Published”',
  starterThere: 'the contest “{{title}}” is there already and was left alone: {{where}}',
}
