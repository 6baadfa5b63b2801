/** Steps that build on each other: once one has failed, those after it fail at once instead of waiting for what never comes. */
export function story(): (name: string, act: () => Promise<void>) => void {
  let failed: string | null = null
  return (name, act) =>
    it(name, async () => {
      if (failed) throw new Error(`not tried: “${failed}” failed`)
      failed = name
      await act()
      failed = null
    })
}

/** A story told in several files: its steps, and its people and places, which are known once it has begun. */
export function telling<Tale>() {
  let begun: Tale | undefined
  return {
    step: story(),
    tale: (): Tale => {
      if (!begun) throw new Error('the tale has not begun')
      return begun
    },
    begin: (tale: Tale): void => {
      begun = tale
    },
  }
}
