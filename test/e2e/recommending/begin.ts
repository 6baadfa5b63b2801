import { readFileSync } from 'node:fs'

import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { UNIT_HEADER, workbookOf } from '../../helpers/bytes/workbooks.ts'
import { inspect } from '../../helpers/inspect.ts'
import { PASSWORD } from '../../helpers/people.ts'
import { DESK, fillQueue, UNIT, unitNamed } from './tale.ts'
import type { Telling } from './tale.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** What a letter says of its account. */
const ACCOUNT = /登录名(\S+?)一次性密码(\S+?)密码有效期至/

/** From a workbook to a first sign-in with nothing but the letter (R80, experience.md 38). */
export function begin({ step, tale }: Telling): void {
  let letter: { username: string; password: string }

  step('should be imported, and given an account by letter', async () => {
    const { life, admin, world } = tale()
    const { page } = admin
    await page.goto(`${life.site.origin}/admin/collections/contests/${world.contest}/recommenders`)
    const buffer = Buffer.from(await workbookOf([UNIT_HEADER, [UNIT, '区局']]))
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '推荐单位.xlsx', mimeType: XLSX, buffer })
    await page.getByRole('button', { name: '预览' }).click()
    await page.getByRole('button', { name: '导入 1 行' }).click()
    await page.getByText('已导入：新增 1 家').waitFor()
    await page.getByRole('link', { name: '查看更新后的名单' }).click()
    await page.getByLabel(`选择${UNIT}`, { exact: true }).check()
    await page.getByRole('button', { name: '发放账号（所选' }).click()
    await page.getByText('已发放 1 家').waitFor()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载全部通知单' }).click()
    const [text = ''] = await pdfText(readFileSync(await (await saving).path()))
    const [, username = '', password = ''] = ACCOUNT.exec(withoutLayout(text)) ?? []
    letter = { username, password }
    expect(withoutLayout(text)).toContain(`${life.site.origin}${DESK}`)
    tale().unit = await unitNamed(tale(), UNIT)
  })

  step('should sign in with what the letter says, and find forty entries', async () => {
    const { recommender } = tale()
    const { page, portal } = recommender
    const drafter = await fillQueue(tale())
    await portal.signIn(letter.username, letter.password)
    await portal.open(DESK)
    expect(new URL(page.url()).pathname).toBe('/my/password')
    await portal.type({ current: letter.password, password: PASSWORD, passwordAgain: PASSWORD })
    await portal.press('保存新密码')
    await page.waitForURL(`**${DESK}`)
    expect(await portal.text()).toMatch(/已提交的作品\s*40/)
    expect(await portal.text()).toMatch(/只显示件数。1/)
    await inspect(page, 'forty-01-desk')
    await portal.open(`${DESK}/entries`)
    await page.getByText('待写意见（40）').waitFor()
    // Whoever has not handed in is named, and no more.
    expect(await portal.text()).toContain(drafter)
    expect(await portal.text()).not.toContain('还没有交的稿子')
    await inspect(page, 'forty-02-entries')
  })
}
