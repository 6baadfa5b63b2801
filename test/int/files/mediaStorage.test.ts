import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { fileStoreOf } from '#src/store/storage/fileStoreOf.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { startS3 } from '../../helpers/s3.ts'
import type { TestS3 } from '../../helpers/s3.ts'

let booted: Booted
let s3: TestS3
const names = ['BUCKET', 'REGION', 'ENDPOINT', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY']
beforeAll(async () => {
  s3 = await startS3()
  const { bucket, region, endpoint, accessKeyId, secretAccessKey } = s3.settings
  const values = [bucket, region, endpoint, accessKeyId, secretAccessKey]
  names.forEach((name, index) => {
    process.env[`S3_${name}`] = values[index]
  })
  process.env.S3_FORCE_PATH_STYLE = '1'
  booted = await bootPayload()
})
afterAll(async () => {
  for (const name of [...names, 'FORCE_PATH_STYLE']) delete process.env[`S3_${name}`]
  await booted?.stop()
  await s3?.stop()
})

const picture = path.join(import.meta.dirname, '../../helpers/bytes/samples/picture.jpg')

describe('an installation with a bucket', () => {
  it('should keep the site’s pictures there, and serve them itself', async () => {
    const { payload, rest } = booted
    const { cookie } = await signedInStaff(payload, { role: 'admin' })
    const body = new FormData()
    body.set('file', new File([readFileSync(picture)], 'picture.jpg', { type: 'image/jpeg' }))
    body.set('_payload', JSON.stringify({ alt: '示例图片' }))
    const made = await rest('/media', { method: 'POST', body, cookie })
    expect(made.status).toBe(201)
    expect(s3.keys()).toEqual(['picture.jpg'])
    const folder = path.join(booted.dataDir, 'media')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
    expect(String(made.body.doc?.url)).toBe(`/api/${slugOf('media')}/file/picture.jpg`)
    const served = await rest('/media/file/picture.jpg', {})
    expect(served.status).toBe(200)
    expect(served.headers.get('Content-Length')).toBe(String(readFileSync(picture).length))
    await payload.delete({ collection: slugOf('media') as CollectionSlug, where: {} })
    expect(s3.keys()).toEqual([])
  })

  it('should keep its private files there, and show the browser nothing of it', async () => {
    const store = await fileStoreOf(booted.payload)
    await store.write({ name: 'a.pdf', bytes: Buffer.from('%PDF-') })
    expect(s3.keys()).toEqual(['files/a.pdf'])
    const { admin } = booted.payload.config
    expect(JSON.stringify(admin.components.providers)).not.toContain('storage-s3')
    expect(JSON.stringify(admin)).not.toContain('S3RVER')
  })
})
