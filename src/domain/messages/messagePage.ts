import { entryHref, myHref, unitHref } from '../basics/addresses.ts'

/** The page of a portal a message is about; null where there is none but the workspace itself. */
export function messagePage({
  template,
  params: { entry, joint },
}: {
  template: string
  params: Readonly<Record<string, string>>
}): string | null {
  if (template.startsWith('recommender.') || template === 'deadline.recommendation')
    return unitHref()
  if (template.startsWith('join.') || template === 'unit.merged') return myHref('/unit')
  if (entry && joint) return myHref(`/joint/${entry}`)
  return entry ? entryHref(entry) : null
}
