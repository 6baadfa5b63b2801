// @ts-check
import { isListening, isPortFree } from './ports.mjs'
import { sentence } from '../terminal/sentence.mjs'

/**
 * Looks, before the long work, whether the site will be able to listen.
 * @param {{ host: string, port: number }} settings
 */
export async function checkPort({ host, port }) {
  const isTaken =
    !(await isPortFree(port, host)) ||
    (await isListening({ host: '127.0.0.1', port, milliseconds: 500 }))
  if (!isTaken) return
  throw sentence(
    `${host} 的端口 ${port} 不可用（多半已被占用），请停止占用它的程序，或用 PORT=3001 npm start 换一个端口`,
    `port ${port} of ${host} cannot be used (most likely taken); stop what uses it, or choose another: PORT=3001 npm start`,
  )
}
