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
