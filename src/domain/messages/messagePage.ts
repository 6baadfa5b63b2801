/** The page of a portal a message is about; null where there is none but the workspace itself. */
export function messagePage({
  template,
  params: { entry, joint },
}: {
  template: string
  params: Readonly<Record<string, string>>
}): string | null {
  if (template.startsWith('recommender.') || template === 'deadline.recommendation') return '/unit'
  if (template.startsWith('join.') || template === 'unit.merged') return '/my/unit'
  if (entry && joint) return `/my/joint/${entry}`
  return entry ? `/my/entries/${entry}` : null
}
