import { postgresAdapter, sql } from '@payloadcms/db-postgres'
import { zh } from '@payloadcms/translations/languages/zh'
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CollectionConfig, Config, Field } from 'payload'

import {
  collectionDoor,
  collectionHref,
  documentHref,
  staffDoor,
} from '#src/domain/basics/addresses.ts'
import {
  COLLECTION_NAMES,
  configureSlugs,
  nameOf,
  ownTable,
  slugOf,
} from '#src/domain/basics/collections.ts'
import { tableOf, tableOfSlug } from '#src/domain/basics/tableNames.ts'
import { contestPlugin } from '#src/index.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { databaseNames } from '#src/options/slugs/databaseNames.ts'
import { DEFAULT_SLUGS, readSlugs } from '#src/options/slugs/readSlugs.ts'
import type { SlugsOption } from '#src/options/slugs/readSlugs.ts'
import { manyTo, TABLE, wordsOf } from '#src/store/database/table.ts'

afterEach(() => configureSlugs(DEFAULT_SLUGS))

const read = (slugs: SlugsOption | undefined, hostMedia: string | null = null) =>
  readSlugs({ slugs, hostMedia })

describe('what the collections are called', () => {
  it('should be their own names unless somebody says otherwise', () => {
    expect(read(undefined)).toEqual(DEFAULT_SLUGS)
    expect(slugOf('entryFiles')).toBe('entryFiles')
    expect(tableOf('entryFiles')).toBe('entry_files')
    expect(tableOf('form-submissions')).toBe('form_submissions')
    expect(ownTable('tries')).toBe('tries')
  })

  it.each<[string, SlugsOption]>([
    ['a word', 'contest'],
    ['a word with its dash', 'contest-'],
    ['a map of it alone', { prefix: 'contest' }],
  ])('should follow a prefix, given as %s', (_, option) => {
    configureSlugs(read(option))
    expect(slugOf('entries')).toBe('contest-entries')
    expect(slugOf('entryFiles')).toBe('contest-entry-files')
    expect(slugOf('form-submissions')).toBe('contest-form-submissions')
    expect(tableOf('entryFiles')).toBe('contest_entry_files')
    expect(ownTable('tries')).toBe('contest_tries')
    expect(new Set(COLLECTION_NAMES.map(slugOf)).size).toBe(COLLECTION_NAMES.length)
    expect(COLLECTION_NAMES.map((name) => nameOf(slugOf(name)))).toEqual([...COLLECTION_NAMES])
    expect(nameOf('entries')).toBeNull()
    expect(nameOf(undefined)).toBeNull()
  })

  it('should follow a map, by itself and beside a prefix', () => {
    configureSlugs(read({ entries: 'works' }))
    expect([slugOf('entries'), slugOf('marks'), nameOf('works')]).toEqual([
      'works',
      'marks',
      'entries',
    ])
    configureSlugs(read({ prefix: 'contest', entries: 'works' }))
    expect([slugOf('entries'), slugOf('marks')]).toEqual(['works', 'contest-marks'])
    configureSlugs(read({ prefix: 'contest' }, 'pictures'))
    expect(slugOf('media')).toBe('pictures')
  })

  it('should stand in the addresses of the panel and the API', () => {
    configureSlugs(read('contest'))
    const payload = { config: { routes: { admin: '/admin', api: '/api' } } }
    expect(documentHref(payload, 'entryFiles', '1')).toBe(
      '/admin/collections/contest-entry-files/1',
    )
    expect(collectionHref(payload, 'units', '/create')).toBe(
      '/admin/collections/contest-units/create',
    )
    expect(collectionDoor(payload, 'rounds', '/1')).toBe('/api/contest-rounds/1')
    expect(staffDoor(payload, '/claims/next')).toBe('/api/contest-staff/claims/next')
  })

  it('should stand in statements, where they are run and not where they are written', () => {
    const statement = sql`select ${manyTo('units')}, 'draft'::${wordsOf('entries', 'stage')}
      from ${TABLE.contests_rels} join ${TABLE.entry_files} on true join ${TABLE.tries} on true`
    const written = () => new PgDialect().sqlToQuery(statement).sql.replace(/\s+/g, ' ')
    expect(written()).toBe(
      `select "units_id", 'draft'::"enum_entries_stage" from "contests_rels" join "entry_files" on true join "tries" on true`,
    )
    configureSlugs(read('contest'))
    expect(written()).toBe(
      `select "contest_units_id", 'draft'::"enum_contest_entries_stage" from "contest_contests_rels" join "contest_entry_files" on true join "contest_tries" on true`,
    )
  })

  it('should make the tables that Payload makes', async () => {
    // Without types of its own; it comes with Payload's adapter.
    const { default: toSnakeCase } = (await import(String('to-snake-case'))) as {
      default: (slug: string) => string
    }
    const slugs = ['entries', 'entryFiles', 'form-submissions', 'contest-entry-files', 'myEntries2']
    slugs.push('contest_Files', 'aB-cD', 'userID', 'URLs', 'a1-b2')
    expect(slugs.map(tableOfSlug)).toEqual(slugs.map((slug) => toSnakeCase(slug)))
  })
})

describe('a bad name of a collection', () => {
  it.each<[string, unknown]>([
    ['slugs', 7],
    ['slugs', ['contest']],
    ['slugs.prefix', ''],
    ['slugs.prefix', { prefix: null }],
    ['slugs.prefix', '比赛'],
    ['slugs.prefix', 'Contest'],
    ['slugs.prefix', 'con test'],
    ['slugs.prefix', 'a--b'],
    ['slugs.prefix', '1st'],
    ['slugs.prefix', 'a"; drop table entries; --'],
    ['slugs.entries', { entries: 'a.b' }],
    ['slugs.entries', { entries: '' }],
    ['slugs.entries', { entries: null }],
    ['slugs.entries', { entries: 'payload-jobs' }],
    ['slugs.entries', { entries: 'portal' }],
    ['slugs.entries', { entries: 'payloadJobs' }],
    ['slugs.prefix', 'payload'],
    ['“works”', { works: 'entries' }],
    ['“__proto__”', JSON.parse('{ "__proto__": "entries" }')],
    ['“works”', { entries: 'works', marks: 'works' }],
    ['“marks”', { entries: 'marks' }],
  ])('should be refused in one sentence that names %s: %j', (named, option) => {
    const sentence = faultOf({ slugs: option as SlugsOption })
    expect(sentence).toContain(named)
    expect(sentence).toMatch(/^OptionFault: .*[\u4e00-\u9fff].* · .*$/)
  })

  it('should be refused where pictures of the site would have two', () => {
    expect(faultOf({ slugs: { media: 'a' }, hostMedia: 'b' })).toContain('hostMedia')
  })
})

describe('a clash with what the project has', () => {
  const clash = async (config: Partial<Config>, options: ContestPluginOptions = {}) => {
    try {
      await contestPlugin(options)(configWith(config))
      return null
    } catch (error) {
      return String(error)
    }
  }
  const named = (slug: string, more: Partial<CollectionConfig> = {}): CollectionConfig => ({
    slug,
    fields: [],
    ...more,
  })

  it('should be one sentence for a collection of the same slug, which a prefix takes away', async () => {
    for (const slug of ['entries', 'categories', 'media', 'forms', 'staff']) {
      const sentence = await clash({ collections: [named(slug)] })
      expect(sentence).toContain(`“${slug}”`)
      expect(sentence).toContain('slugs: "contest"')
    }
    const collections = ['entries', 'categories', 'media', 'forms'].map((slug) => named(slug))
    expect(await clash({ collections }, { slugs: 'contest' })).toBeNull()
  })

  it('should be told of a table too, whatever the collections are called', async () => {
    const works = named('works', { dbName: 'entries' })
    expect(await clash({ collections: [works] })).toContain('entries')
    const windows = named('contests-windows')
    expect(await clash({ collections: [windows] })).toContain('contests_windows')
    expect(await clash({ collections: [named('tries')] })).toContain('tries')
    expect(await clash({ collections: [works, named('tries')] }, { slugs: 'c' })).toBeNull()
  })

  it('should be told of names that are too long for the database', async () => {
    expect(await clash({}, { slugs: 'a'.repeat(40) })).toMatch(/a{40}_.* PostgreSQL/)
    expect(await clash({}, { slugs: 'a'.repeat(20) })).toBeNull()
  })

  it('should be told of an override that takes a table away from its statements', async () => {
    const override: ContestPluginOptions['override'] = ({ defaultCollection }) =>
      defaultCollection.slug === 'entries'
        ? { ...defaultCollection, dbName: 'works' }
        : defaultCollection
    expect(await clash({}, { override })).toContain('works')
  })

  it('should be told of pictures that cannot go where they should', async () => {
    const hostMedia = 'pictures'
    expect(await clash({}, { hostMedia })).toContain('“pictures”')
    const plain = named('pictures')
    expect(await clash({ collections: [plain] }, { hostMedia })).toContain('mimeTypes')
    const papers = named('pictures', { upload: { mimeTypes: ['application/pdf'] } })
    expect(await clash({ collections: [papers] }, { hostMedia })).toContain('mimeTypes')
    for (const upload of [true, { mimeTypes: ['image/*'] }, { mimeTypes: ['image/png'] }]) {
      expect(
        await clash({ collections: [named('pictures', { upload })] }, { hostMedia }),
      ).toBeNull()
    }
  })
})

describe('the collections under other names', () => {
  it('should name each other by them, everywhere', async () => {
    const config = await contestPlugin({ slugs: 'contest' })(configWith({}))
    const slugs = (config.collections ?? []).map(({ slug }) => slug)
    expect(slugs).toHaveLength(COLLECTION_NAMES.length)
    expect(slugs.every((slug) => slug.startsWith('contest-'))).toBe(true)
    expect(config.admin?.user).toBe('contest-staff')
    const named = (config.collections ?? []).flatMap(({ fields }) => relationsIn(fields))
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((slug) => !slugs.includes(slug))).toEqual([])
  })

  it("should leave the project's own pictures to it", async () => {
    const pictures: CollectionConfig = { slug: 'pictures', upload: true, fields: [] }
    const config = await contestPlugin({ hostMedia: 'pictures' })(
      configWith({ collections: [pictures] }),
    )
    const slugs = (config.collections ?? []).map(({ slug }) => slug)
    expect(slugs).toContain('pictures')
    expect(slugs).not.toContain('media')
  })

  it('should be known with every table and type of theirs', async () => {
    const config = await contestPlugin({})(configWith({}))
    const names = (config.collections ?? []).map(databaseNames)
    const tables = names.flatMap((each) => each.tables)
    expect(tables).toEqual(
      expect.arrayContaining([
        'contests_windows',
        'contests_rels',
        'categories_file_slots_accept',
        'categories_texts',
        'contests_numbers',
        'accounts_sessions',
        'forms_blocks_credit_code',
        'forms_blocks_single_options',
        'form_submissions_submission_data',
      ]),
    )
    expect(names.flatMap((each) => each.types)).toEqual(
      expect.arrayContaining(['enum_categories_forms_applicant_kinds', 'enum_entries_stage']),
    )
  })
})

function relationsIn(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [
    ...('relationTo' in field ? [field.relationTo].flat() : []),
    ...('fields' in field ? relationsIn(field.fields) : []),
    ...('tabs' in field ? field.tabs.flatMap((tab) => relationsIn(tab.fields)) : []),
    ...('blocks' in field ? field.blocks.flatMap((block) => relationsIn(block.fields)) : []),
  ])
}

const configWith = (config: Partial<Config>): Config => ({
  db: postgresAdapter({ idType: 'uuidv7', pool: {} }),
  i18n: { supportedLanguages: { zh } },
  secret: 'a secret for tests only',
  ...config,
})

function faultOf(options: ContestPluginOptions): string | null {
  try {
    contestPlugin(options)
    return null
  } catch (error) {
    return String(error)
  }
}
