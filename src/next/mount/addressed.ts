/** What of the site's addresses a page or route answers: folders in round brackets are no step of an address. */
export function addressed(file: string): string[] {
  const found = /^app\/(.*\/)?(?:page|route)\.(?:[jt]sx?|mdx?)$/.exec(file)
  if (!found) return []
  // Two names for one unknown step are one address to Next.
  return [
    stepsOf(found[1] ?? '')
      .map((step) => step.replace(/^\[\w+\]$/, '[]'))
      .join('/'),
  ]
}

/** The folders `[name]` above a page, by where they stand: Next wants one name for all of one place. */
export function unknownSteps(file: string): { at: string; name: string; file: string }[] {
  const found = /^app\/(.*\/)?(?:page|route)\.(?:[jt]sx?|mdx?)$/.exec(file)
  const steps = stepsOf(found?.[1] ?? '')
  return steps.flatMap((name, index) =>
    /^\[\w+\]$/.test(name)
      ? [
          {
            at: steps
              .slice(0, index)
              .map((step) => step.replace(/^\[\w+\]$/, '[]'))
              .join('/'),
            name,
            file,
          },
        ]
      : [],
  )
}

const stepsOf = (folders: string): string[] =>
  folders.split('/').filter((step) => step && !/^(?:\(.*\)|@.*)$/.test(step))
