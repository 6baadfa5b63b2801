import { gzipSync } from 'node:zlib'

import type { Page, Response } from 'playwright-core'

/** What the scripts of a page weigh on the way, compressed as a reverse proxy does; also those it asks for later. */
export async function scriptBytes(page: Page, address: string): Promise<number> {
  const sizes = new Map<string, Promise<number>>()
  const weigh = (response: Response) => {
    if (response.request().resourceType() !== 'script') return
    sizes.set(
      response.url(),
      response.body().then((body) => gzipSync(body).length),
    )
  }
  page.on('response', weigh)
  await page.goto(address, { waitUntil: 'networkidle' })
  page.off('response', weigh)
  return (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0)
}
