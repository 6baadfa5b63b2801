import type { Config, DatabaseAdapterObj, Payload } from 'payload'

import { contestPlugin } from '#src/index.ts'
import { contestTasks } from '#src/jobs/index.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { nobodyWorks } from '#src/start/checkHost.ts'
import { checkTasks } from '#src/start/checkStarted.ts'
import { checkSaid } from '#src/store/database/checkServer.ts'
import { hostConfig } from '../../helpers/host/hostWithPeople.ts'

type Host = { options?: ContestPluginOptions; change?: Partial<Config> }

const users = hostConfig().collections?.find(({ slug }) => slug === 'users')
const roleOf = () => null
const adapter = (name: string, defaultIDType: string) =>
  ({ name, defaultIDType, init: () => ({}) }) as unknown as DatabaseAdapterObj
const task = { slug: 'drawPages', handler: () => ({ output: {} }) }

const HOSTS: Record<string, Host & { says: string }> = {
  'a database that is not PostgreSQL': {
    change: { db: adapter('sqlite', 'number') },
    says: 'the database of this project is sqlite: set db to postgresAdapter',
  },
  'a database of documents': {
    change: { db: adapter('mongoose', 'text') },
    says: 'the database of this project is mongoose',
  },
  'ids that are numbers': {
    change: { db: adapter('postgres', 'number') },
    says: 'set idType to "uuidv7"',
  },
  'a panel without Chinese': {
    change: {
      i18n: { supportedLanguages: { en: hostConfig().i18n?.supportedLanguages?.en as never } },
    },
    says: 'add zh of @payloadcms/translations/languages/zh',
  },
  'no languages at all': { change: { i18n: {} }, says: 'add zh' },
  'a panel of nobody': {
    change: { admin: { user: 'people' } },
    says: 'admin.user names “people”',
  },
  'a panel of what nobody signs in to': {
    change: { admin: { user: 'posts' } },
    says: 'admin.user names “posts”',
  },
  'staff of a collection that is not there': {
    options: { staff: { collection: 'people', roleOf } },
    says: 'staff.collection names “people”',
  },
  'staff of what nobody signs in to': {
    options: { staff: { collection: 'posts', roleOf } },
    says: 'staff.collection names “posts”',
  },
  'staff that the panel does not sign in': {
    options: { staff: { collection: 'members', roleOf } },
    change: { collections: [users as never, { slug: 'members', auth: true, fields: [] }] },
    says: 'names “members”, and the panel signs in “users”',
  },
  'staff with ids of their own': {
    options: { staff: { collection: 'users', roleOf } },
    change: {
      collections: [{ slug: 'users', auth: true, fields: [{ name: 'id', type: 'number' }] }],
    },
    says: 'the users of “users” have an id field of their own',
  },
  'a task of the same name': {
    change: { jobs: { tasks: [task] } },
    says: 'the task “drawPages” is the contest’s',
  },
}

describe('a project that cannot have the contest as it is set up', () => {
  it.each(Object.entries(HOSTS))('should be told in one sentence: %s', async (_, host) => {
    const { options = {}, change = {}, says } = host
    const fault = await faultOf(() => contestPlugin(options)({ ...hostConfig(), ...change }))
    expect(fault.name).toBe('HostFault')
    expect(fault.message).toContain(says)
    expectOneSentence(fault)
  })

  it('should be told of a second contestPlugin', async () => {
    const once = await contestPlugin()(hostConfig())
    const fault = await faultOf(() => contestPlugin()(once))
    expect(fault.message).toContain('contestPlugin stands among the plugins twice')
    expectOneSentence(fault)
  })

  it('should be told where a later plugin sets the tasks anew, or brings one of the same name', async () => {
    const tasks = (given: unknown[]) =>
      ({ config: { jobs: { tasks: given }, custom: { contest: OWN } } }) as unknown as Payload
    expect(() => checkTasks(tasks([...contestTasks(OWN), { slug: 'another' }]))).not.toThrow()
    const lost = await faultOf(() => checkTasks(tasks([{ slug: 'another' }])))
    expect(lost.message).toContain('put contestPlugin after it')
    const twice = await faultOf(() => checkTasks(tasks([...contestTasks(OWN), task])))
    expect(twice.message).toContain('give the other one another slug')
    for (const fault of [lost, twice]) expectOneSentence(fault)
  })

  it('should be told of a server that is too old, or sorts no Chinese', async () => {
    expect(() => checkSaid({ major: 15, version: '15.0', icu: true })).not.toThrow()
    const old = await faultOf(() => checkSaid({ major: 14, version: '14.9', icu: true }))
    expect(old.message).toContain('PostgreSQL 15 or newer, and this database is 14.9')
    const bare = await faultOf(() => checkSaid({ major: 17, version: '17.1', icu: false }))
    expect(bare.message).toContain('no ICU collations')
    for (const fault of [old, bare]) expectOneSentence(fault)
  })
})

const OWN = { worker: 'own', events: {}, eSeal: null } as const

describe('a project that can', () => {
  it('should get what the contest adds, and keep what it had', async () => {
    const host = hostConfig()
    const config = await contestPlugin()(host)
    for (const collection of host.collections ?? [])
      expect(config.collections).toContain(collection)
    expect(config.globals).toEqual(host.globals)
    expect(config.endpoints?.[0]).toBe(host.endpoints?.[0])
    expect(config.jobs).toEqual({ tasks: [...(host.jobs?.tasks ?? []), ...contestTasks(OWN)] })
    expect(config.admin?.user).toBeUndefined()
    const words = Object.keys(config.i18n?.translations?.en ?? {})
    expect(words).toContain('contest')
    expect(words.filter((name) => /^(general|fields)$/.test(name))).toEqual([])
    expect(config.i18n?.supportedLanguages).toBe(host.i18n?.supportedLanguages)
  })

  it('should have staff of ours in its panel only where it has nobody who signs in', async () => {
    const { collections: _, ...host } = hostConfig()
    expect((await contestPlugin()(host)).admin?.user).toBe('staff')
    const named = { ...hostConfig(), admin: { user: 'users' } }
    expect((await contestPlugin()(named)).admin?.user).toBe('users')
  })
})

describe('an option that there is not', () => {
  it.each<[string, unknown, string]>([
    ['siteURL', { siteURL: 'https://a.example.org' }, 'did you mean siteUrl?'],
    ['mail.form', { mail: { url: 'smtp://a', form: 'a@example.org' } }, 'did you mean mail.from?'],
    ['storage.S3', { storage: { S3: {} } }, 'did you mean storage.s3?'],
    [
      'storage.s3.buckets',
      { storage: { s3: { buckets: 'a' } } },
      'did you mean storage.s3.bucket?',
    ],
    [
      'staff.rolesOf',
      { staff: { collection: 'users', rolesOf: roleOf } },
      'did you mean staff.roleOf?',
    ],
    [
      'documents.ownFonts.file',
      { documents: { ownFonts: { file: [] } } },
      'did you mean documents.ownFonts.files?',
    ],
    ['routes.siet', { routes: { siet: '/contests' } }, 'did you mean routes.site?'],
    // No nearer to one of them than to another: `site` has two of its letters.
    ['routes.mine', { routes: { mine: '/me' } }, ', only assets, health, judge, my, site, unit'],
    ['theme', { theme: 'dark' }, 'there is no option theme, only applyGuards, '],
  ])('should be refused with the name that was meant: %s', async (name, options, says) => {
    const fault = await faultOf(() => contestPlugin(options as ContestPluginOptions))
    expect(fault.name).toBe('OptionFault')
    expect(fault.message).toContain(`there is no option ${name}`)
    expect(fault.message).toContain(says)
    expectOneSentence(fault)
  })

  it('should not be any that the types name', () => {
    const ownFonts = { files: ['a.otf'], title: 'A', text: 'A', label: 'A', rare: 'A' }
    expect(() => contestPlugin({ documents: { ownFonts } })).not.toThrow()
  })

  it.each<[string, unknown]>([
    ['contestPlugin', 'https://a.example.org'],
    ['contestPlugin', null],
    ['storage', { storage: 'disk' }],
    ['mail', { mail: 'smtp://a' }],
    ['keys', { keys: ['a'] }],
    ['staff', { staff: 'users' }],
    ['documents', { documents: true }],
  ])('should be refused where its kind is another: %s', async (name, options) => {
    const fault = await faultOf(() => contestPlugin(options as ContestPluginOptions))
    expect(fault.message).toContain(`the option ${name} must be an object`)
    expectOneSentence(fault)
  })

  it.each<[string, unknown]>([
    ['staff.roleOf', { staff: { collection: 'users' } }],
    ['staff.contestsOf', { staff: { collection: 'users', roleOf, contestsOf: ['a'] } }],
    ['override', { override: {} }],
  ])('should be refused where it is no function: %s', async (name, options) => {
    const fault = await faultOf(() => contestPlugin(options as ContestPluginOptions))
    expect(fault.message).toContain(`the option ${name} must be a function`)
  })
})

function expectOneSentence({ message }: Error): void {
  expect(message).toMatch(/^[^\n]*\p{Script=Han}[^\n]* · [^\n]+$/u)
  expect(message).not.toContain('{{')
}

async function faultOf(act: () => unknown): Promise<Error> {
  try {
    await act()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was refused')
}

describe('a project in which nobody can work on contests yet', () => {
  const users = { slug: 'users', auth: true }

  it('should be told what to set, whether its panel names its people or takes the first', () => {
    for (const admin of [{ user: 'users' }, {}]) {
      const said = nobodyWorks({ admin, collections: [users] }, { staff: null })
      expect(said).toContain('staff: { collection: "users", roleOf }')
      expect(said).toContain('无人能办理赛事')
    }
  })

  it('should be told nothing where somebody can', () => {
    const staff = { collection: 'users', roleOf, contestsOf: null, nameOf: null }
    expect(nobodyWorks({ collections: [users] }, { staff })).toBeNull()
    expect(
      nobodyWorks({ admin: { user: 'staff' }, collections: [users] }, { staff: null }),
    ).toBeNull()
    expect(nobodyWorks({}, { staff: null })).toBeNull()
  })
})
