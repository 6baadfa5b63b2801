/** Words for who runs the installation, when the database cannot be brought to this version. */
export const migration = {
  tooOld:
    'the database stands at an earlier version and was left as it is; bring it up to date with the release before this one (its last migration is {{head}}), then start this one',
}
