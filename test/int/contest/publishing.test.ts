import { richText } from '#src/operations/contest/richText.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'

describe('publishing a contest', () => {
  let booted: Booted
  let cookie: string
  beforeAll(async () => {
    booted = await bootPayload()
    cookie = (await signedInStaff(booted.payload, { role: 'organiser' })).cookie
  })
  afterAll(() => booted?.stop())

  const send = async (path: string, method: string, body: object) => {
    const { status, body: answer } = await booted.rest(path, {
      method,
      cookie,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh-CN' },
    })
    const { doc, ...rest } = answer as { doc?: { id: string } }
    return { status, id: doc?.id ?? '', said: JSON.stringify(rest) }
  }

  it('should be refused with all that the contest lacks, in words, and be done once it is there', async () => {
    const slug = `publish-${unique()}`
    const made = await send('/contests', 'POST', { title: '示例大赛', slug, edition: 2030 })
    expect(made.status).toBe(201)
    const publish = () => send(`/contests/${made.id}`, 'PATCH', { published: true })
    const bare = await publish()
    expect(bare.status).toBe(400)
    expect(bare.said).toContain('没有“作品申报”阶段')
    expect(bare.said).toContain('没有参赛类型')

    const windows = [{ key: 'submission', title: '申报' }]
    await send(`/contests/${made.id}`, 'PATCH', { windows })
    const fields = [
      { blockType: 'section', name: 'work', label: '作品' },
      { blockType: 'text', name: 'name', label: '名称', isTitle: true },
    ]
    const form = await send('/forms', 'POST', { title: '申报表', fields })
    const category = await send('/categories', 'POST', {
      contest: made.id,
      title: '微电影',
      key: 'film',
      code: 'W',
      applicants: ['unit', 'person'],
      forms: [{ applicantKinds: ['unit'], form: form.id }],
    })
    expect(category.status).toBe(201)
    const lame = await publish()
    expect(lame.status).toBe(400)
    expect(lame.said).toContain('参赛类型“微电影”没有给个人的申报表')
    expect(lame.said).not.toContain('没有“作品申报”阶段')

    const forms = [{ applicantKinds: ['unit', 'person'], form: form.id }]
    expect((await send(`/categories/${category.id}`, 'PATCH', { forms })).status).toBe(200)
    const unruled = await publish()
    expect(unruled.status).toBe(400)
    expect(unruled.said).toContain('还没有规则正文')
    const rules = richText(['作品须由参赛者创作。'])
    expect((await send(`/contests/${made.id}`, 'PATCH', { rules })).status).toBe(200)
    expect((await publish()).status).toBe(200)
  })
})
