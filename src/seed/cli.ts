import path from 'node:path'

import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import type { Payload } from 'payload'

import { documentHref } from '#src/domain/basics/addresses.ts'
import { presets } from '#src/presets/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { findFirst } from '#src/store/database/documents.ts'
import { settingsOf } from '#src/store/settings.ts'
import { seedDemo } from './demo.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'

const DEMO = 'demo'

/** `payload run src/seed/cli.ts <preset|demo>`: answers with the exit code. */
async function seed(name: string | undefined): Promise<number> {
  const preset = presets.find(({ slug }) => slug === name)
  if (!preset && name !== DEMO) return unknown(name)
  if (!preset && process.env.DEMO !== '1') {
    console.error(
      '演示数据只在 DEMO=1 时写入 · the demo is only put in with DEMO=1 (npm run seed -- demo sets it)',
    )
    return 1
  }
  const payload = await getPayload({ config })
  return preset ? install({ payload, preset }) : demo(payload)
}

function unknown(name: string | undefined): number {
  const known = [...presets.map(({ slug }) => slug), DEMO].join(', ')
  console.error(
    name
      ? `没有名为“${name}”的预设，可用：${known} · no preset is called “${name}”; there are: ${known}`
      : `请写明要写入什么，可用：${known} · say what to put in; there are: ${known}`,
  )
  return 1
}

async function demo(payload: Payload): Promise<number> {
  const { dataDir } = settingsOf(payload)
  const seeded = await seedDemo({ payload, dataDir, now: new Date() })
  console.log(
    seeded
      ? `演示数据已写入，账号见 ${path.join(dataDir, 'demo-accounts.json')} · the demo is in; its accounts are in that file`
      : '数据库中已有工作人员或赛事，没有写入演示数据 · there are staff or contests already; the demo was not put in',
  )
  return 0
}

async function install({
  payload,
  preset,
}: {
  payload: Payload
  preset: ContestPreset
}): Promise<number> {
  const req = await createLocalReq({}, payload)
  const known = await findFirst(req, 'contests', { slug: { equals: preset.slug } })
  if (known) {
    const where = documentHref(payload, 'contests', known.id)
    console.error(
      `赛事“${known.title}”已存在，没有改动：${where} · this contest is there already and was left alone: ${where}`,
    )
    return 1
  }
  const { contest } = await installPreset({ req, preset, published: false })
  const where = documentHref(payload, 'contests', contest)
  console.log(
    `已建立赛事“${preset.title}”，尚未发布；请在管理后台核对后发布：${where} · the contest is made and not published yet; look it through and publish it in the panel: ${where}`,
  )
  return 0
}

// The tool is known to end with success without having done its work: success is what was said at the end.
process.exitCode = 1
process.exit(await seed(process.argv[2]))
