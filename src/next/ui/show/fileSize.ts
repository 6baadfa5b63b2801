/** A size as people read it, in binary units as limits are declared: 340 KB, 12.5 MB, 1 GB. */
export function fileSize(bytes: number): string {
  const unit = UNITS.find(({ size }) => bytes >= size) ?? SMALLEST
  const value = bytes / unit.size
  return `${value >= 100 ? Math.round(value) : Math.round(value * 10) / 10} ${unit.name}`
}

const SMALLEST = { name: 'KB', size: 2 ** 10 }
const UNITS = [{ name: 'GB', size: 2 ** 30 }, { name: 'MB', size: 2 ** 20 }, SMALLEST]
