/** Orders rows by a column, largest number or first name first; equal rows stand by name. Texts are compared as Chinese. */
export function sortRows<Row extends { name: string }>(
  rows: readonly Row[],
  column: keyof Row,
  reversed = false,
): Row[] {
  const compare = (a: Row, b: Row): number => {
    const [x, y] = [a[column], b[column]]
    if (typeof x === 'number' && typeof y === 'number') return y - x
    return CHINESE.compare(String(x ?? ''), String(y ?? ''))
  }
  return rows.toSorted(
    (a, b) => (reversed ? -1 : 1) * compare(a, b) || CHINESE.compare(a.name, b.name),
  )
}

const CHINESE = new Intl.Collator('zh-Hans', { numeric: true })
