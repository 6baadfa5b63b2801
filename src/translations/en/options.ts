/** Words for who runs the installation, when an option of it cannot be used. */
export const options = {
  bucketPackages:
    'storage.s3 needs @payloadcms/storage-s3 (of the version of payload) and @aws-sdk/client-s3: install them: {{reason}}',
  function: 'the option {{option}} must be a function',
  unknown: 'there is no option {{option}}, only {{names}}',
  unknownNear: 'there is no option {{option}}: did you mean {{near}}?',
  object: 'the option {{option}} must be an object',
  text: 'the option {{option}} must be a text that is not empty',
  truth: 'the option {{option}} must be true or false',
  count: 'the option {{option}} must be a whole number above 0',
  unknownEvent: 'the option events knows no event “{{name}}”; the nearest is {{nearest}}',
  extensionName:
    'the name “{{name}}” in the option {{option}} must begin with a small letter and be made of letters and digits, 40 at most',
  said: 'the option {{option}} must hold texts by the codes of languages, Chinese at least: { zh: "…" }',
  conversionTaken: 'the name {{option}} is that of a conversion of ours: choose another',
  conversionUnsound:
    "{{option}} must give whole points from 0 to 100, or decimals ('87.5') or fractions ('200/3') as texts, one for each number of votes; the same when asked again, equal ones for equal votes and never fewer for more",
  contests: 'the option {{option}} must be a list of slugs of contests',
  identityTwice:
    '{{one}} and {{other}} in the option voterIdentities are for the same contest, which can have one alone: part them by contests',
  handler: 'the option {{option}} must be a function',
  language:
    '“{{language}}” in the option translations is no code of a language, such as ja, fr or pt-BR (Chinese is zh, English en)',
  languageTaken:
    'the language “{{language}}” of the option translations is {{base}}: say its words there',
  languageSpelling: 'the language “{{language}}” of the option translations is spelt {{code}}',
  words: 'the option {{option}} must be an object with the keys of the dictionary',
  unknownWords:
    'the option {{option}} is no text of the dictionary; the nearest is translations.{{nearest}}',
  blanks:
    'the text of the option {{option}} must hold the blanks {{wanted}} in double curly brackets, not {{found}}',
  oneOf: 'the option {{option}} must be one of {{words}}',
  address:
    'the option {{option}} must be an address that begins with http:// or https://, not “{{value}}”',
  database:
    'the option {{option}} must be the address of a PostgreSQL database, such as postgres://user:password@host:5432/name',
  proxies:
    'the option {{option}} must be the number of reverse proxies, or their addresses or ranges (such as loopback, private, 10.0.0.0/8, parted by commas), not “{{value}}”',
  mailServer:
    'the option {{option}} must be the address of a mail server, such as smtps://user:password@mail.example.org:465',
  mailbox: 'the option {{option}} must be an e-mail address or “Name <address>”, not “{{value}}”',
  slugs:
    'the option slugs must be a word that stands before the names of all collections (such as contest), or a map by name',
  slugUnknown:
    'the option slugs names “{{name}}”, which is no collection of this plugin; those that can be called otherwise are: {{names}}',
  slugShape:
    'the option {{option}} must begin with a small letter and be made of letters, digits and single - or _, not “{{value}}”',
  slugReserved:
    'the option {{option}} cannot be “{{value}}”, which is kept for Payload and the doors of the portals: choose another',
  slugTwice:
    'the option slugs calls both {{one}} and {{other}} “{{slug}}”: choose another for one of them',
  slugTaken:
    'the project has a collection “{{slug}}” already: call ours otherwise by the option slugs, such as slugs: "contest" or slugs: { "{{name}}": "contest-{{name}}" }',
  mediaTaken:
    'the project has a collection “media” already: to use its pictures for contests set the option hostMedia: "media"; to keep them apart call ours otherwise by the option slugs, such as slugs: "contest"',
  tableTaken:
    'the table {{table}} would belong to both {{one}} and {{other}}: call our collections otherwise by the option slugs',
  tableRenamed:
    'an override has given the collection “{{slug}}” the table {{table}}: take the slug or dbName out of it and use the option slugs',
  nameTooLong:
    'the name {{name}} in the database has {{length}} characters, and PostgreSQL takes 63: choose shorter names by the option slugs',
  mediaTwice:
    'of the options hostMedia and slugs.media only one can be given: the first takes the pictures of the project itself, the second calls ours otherwise',
  hostMediaMissing:
    'the option hostMedia names the collection “{{slug}}”, which the project does not have: list it among its collections, and a plugin that adds it before this one',
  hostMediaKind:
    'the option hostMedia names the collection “{{slug}}”, to which no pictures can be uploaded: it needs upload, with image/* among its mimeTypes',
  route:
    'the option {{option}} must be a path that begins with a slash and ends without one, such as /contests or /contests/my, of letters, digits and - _ . ~, not “{{value}}”',
  routeUnknown:
    'there is no option {{option}}, only {{names}}; the panel and the API stand where the routes of Payload say',
  routesClash:
    '{{option}} and {{other}} would answer the same addresses; choose another path for one of them',
  routesNotMounted:
    'the pages were built for other paths than the option routes (or the routes of Payload) says; run npx payload contest:mount, then build again',
  languagesNotMounted:
    'the pages were built for other languages than the option translations has; run npx payload contest:mount, then build again',
  frame:
    'the option {{option}} must be own, host, or the name of a route group of the host such as (frontend), not “{{value}}”',
}
