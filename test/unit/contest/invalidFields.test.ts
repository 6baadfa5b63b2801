import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import type { PayloadRequest } from 'payload'

import { invalidFields } from '#hooks/invalidFields.ts'

describe('what is wrong with the fields of a document', () => {
  it('should name each field once, and say all that is wrong of it', async () => {
    const i18n = await initI18n({
      config: { supportedLanguages: { zh, en } },
      context: 'api',
      language: 'zh',
    })
    const req = { i18n, t: i18n.t, payload: { collections: {} } } as unknown as PayloadRequest
    const of = (path: string, message: string) => ({ path, message })
    const error = invalidFields({
      collection: 'contests',
      errors: [
        of('examinationClosedAt', '甲阶段延期了。'),
        of('examinationClosedAt', '乙阶段延期了。'),
        of('examinationClosedAt', '乙阶段延期了。'),
        of('slug', '已被占用。'),
      ],
      req,
    })
    const [head = ''] = error.message.split('“')
    expect(head.match(/审查关闭时间/g)).toHaveLength(1)
    expect(error.message.match(/甲阶段延期了/g)).toHaveLength(1)
    expect(error.message.match(/乙阶段延期了/g)).toHaveLength(1)
    expect(error.data.errors).toHaveLength(4)
  })
})
