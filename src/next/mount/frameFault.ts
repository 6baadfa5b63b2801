import type { Difference } from './difference.ts'

const ROOT_LAYOUT = /^app\/layout\.[jt]sx?$/

/**
 * Whether the pages have the document that they need around them: exactly one. Next puts `app/layout` around everything, and
 * the layout of a route group around what lies in it.
 *
 * @param foreign the host's own files
 */
export function frameFault(foreign: readonly string[], frame: string): Difference | null {
  const root = foreign.find((file) => ROOT_LAYOUT.test(file))
  if (frame === 'own') return root ? { kind: 'nested', file: root } : null
  if (frame === 'host') return root ? null : { kind: 'frameless', file: 'app/layout.tsx' }
  const isOfGroup = (file: string) => /^layout\.[jt]sx?$/.test(file.slice(`app/${frame}/`.length))
  const found = foreign.some((file) => file.startsWith(`app/${frame}/`) && isOfGroup(file))
  return found ? null : { kind: 'frameless', file: `app/${frame}/layout.tsx` }
}
