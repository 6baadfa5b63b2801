/** Words for who runs the installation, when an option of it cannot be used. */
export const options = {
  text: 'the option {{option}} must be a text that is not empty',
  truth: 'the option {{option}} must be true or false',
  count: 'the option {{option}} must be a whole number above 0',
  unknownEvent: 'the option events knows no event “{{name}}”; the nearest is {{nearest}}',
  handler: 'the option {{option}} must be a function',
  language: 'the option translations knows no language “{{language}}”; it knows {{languages}}',
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
}
