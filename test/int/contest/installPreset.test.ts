import { windowOpen } from '#src/domain/contest/schedule.ts'
import { toBlocks } from '#src/domain/forms/toBlocks.ts'
import { presets } from '#src/presets/index.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { findAll, findFirst } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'

describe('installPreset', () => {
  const now = new Date('2026-11-22T04:00:00Z')
  let booted: Booted

  beforeAll(async () => {
    booted = await bootPayload()
  })
  afterAll(() => booted.stop())

  it.each(presets)('should keep every fact of $slug', async (preset) => {
    const req = await booted.request()
    const { contest: id, categories } = await installPreset({ req, preset, now })
    const contest = await loadContest(req, id)
    expect(contest).toMatchObject({
      slug: preset.slug,
      edition: preset.edition,
      rulesVersion: preset.rulesVersion,
      directRoute: { enabled: preset.directRoute.enabled },
    })
    expect(contest && windowOpen({ contest, key: 'submission', now }).ok).toBe(true)
    expect(Object.keys(categories)).toEqual(preset.categories.map(({ key }) => key))

    for (const category of preset.categories) {
      const stored = await loadCategory(req, categories[category.key])
      expect(stored).toMatchObject({ code: category.code, limits: category.limits })
      expect(stored?.fileSlots).toMatchObject(category.fileSlots)
      expect(stored?.awards).toMatchObject(
        category.awards.map(({ key, quota }) => ({ key, quota })),
      )
      for (const [index, { form }] of category.forms.entries()) {
        const version = await findFirst(
          req,
          'formVersions',
          { form: { equals: stored?.forms[index]?.form } },
          '-version',
        )
        expect(version?.definition && toBlocks(version.definition)).toEqual(toBlocks(form))
      }
      const rounds = await findAll(
        req,
        'rounds',
        { category: { equals: categories[category.key] } },
        { sort: 'createdAt' },
      )
      expect(rounds.map(({ title }) => title)).toEqual(category.rounds.map(({ title }) => title))
      expect(rounds.map(({ components }) => components.map(({ weight }) => weight))).toEqual(
        category.rounds.map(({ components, rule }) =>
          rule ? rule.components.map(({ weight }) => weight) : components.map(() => null),
        ),
      )
    }
    const signUp = await findFirst(req, 'formVersions', {
      form: { equals: contest?.signUpForm ?? null },
    })
    expect(signUp?.definition ?? null).toEqual(preset.signUpForm)
  })

  it('should leave nothing behind where the slug is taken', async () => {
    const req = await booted.request()
    const [preset] = presets
    if (!preset) throw new Error('no preset')
    const before = await findAll(req, 'formVersions', {})
    await expect(installPreset({ req, preset, now })).rejects.toThrow()
    expect(await findAll(await booted.request(), 'formVersions', {})).toHaveLength(before.length)
  })
})
