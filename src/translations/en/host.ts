/** Words for who runs a Payload project, when the contest cannot live in it as it is set up. */
export const host = {
  twice:
    'contestPlugin stands among the plugins twice: leave one of them out, a project has one contest system',
  database:
    'the contest needs PostgreSQL, and the database of this project is {{name}}: set db to postgresAdapter({ idType: "uuidv7", … }) of @payloadcms/db-postgres',
  serialIds:
    'the contest needs ids that are uuids: set idType to "uuidv7" or "uuid" in postgresAdapter (a database that has numbers for ids cannot be turned, use another one)',
  noChinese:
    'the contest is written in Chinese and this panel does not speak it: add zh of @payloadcms/translations/languages/zh to i18n.supportedLanguages',
  userMissing:
    'admin.user names “{{slug}}”, and there is no collection of that name that people sign in to: name one that has auth, or leave admin.user out',
  staffMissing:
    'the option staff.collection names “{{slug}}”, and there is no collection of that name that people sign in to: name the collection of the panel (admin.user)',
  staffElsewhere:
    'the option staff.collection names “{{slug}}”, and the panel signs in “{{user}}”: name the same collection in staff.collection and admin.user',
  staffIds:
    'the users of “{{slug}}” have an id field of their own: the contest needs uuids, so leave the field id out of that collection',
  taskTwice:
    'the task “{{slug}}” is the contest’s and another one has its name: give the other one another slug',
  tasksLost:
    'the tasks of the contest are gone from jobs: a plugin after contestPlugin sets jobs anew; put contestPlugin after it, or let it keep config.jobs.tasks',
  postgresOld:
    'the contest needs PostgreSQL 15 or newer, and this database is {{version}}: nothing was written; connect to a newer server',
  noIcu:
    'the contest needs a PostgreSQL that was built with ICU, which sorts Chinese, and this one has no ICU collations: nothing was written; connect to another server',
  wordsNotKept:
    'the database cannot keep {{words}} yet, which options add as languages or conversions: run npx payload migrate:create, then npx payload migrate',
  mountedOtherwise:
    'the pages were mounted for other paths or languages than the options have now ({{differing}}), and links in letters would lead nowhere: run npx payload contest:mount, then build again',
  sheetUnreadable:
    '{{file}} does not say where the pages stand: delete it, run npx payload contest:mount, then build again',
  noSiteAddress:
    'no letter for a forgotten password was sent, since nobody has said where the site stands: set the option siteUrl, such as https://contest.example.org',
  noSharp:
    'pictures of the contest are stored without smaller sizes: install sharp and set it in the configuration (import sharp from "sharp"; buildConfig({ sharp }))',
  noStaff:
    'nobody can work on contests yet, since the panel signs in “{{user}}”: say which of them do with the option staff: { collection: "{{user}}", roleOf }, or set admin.user to "staff"',
}
