/** A size as people read it, in binary units, as limits are declared: 1 G = 2^30 bytes (domain.md decision 6). */
export function sizeInWords(bytes: number): string {
  const [size, unit] =
    bytes >= 2 ** 30
      ? [bytes / 2 ** 30, 'GB']
      : bytes >= 2 ** 20
        ? [bytes / 2 ** 20, 'MB']
        : [bytes / 2 ** 10, 'KB']
  return `${Math.round(size * 10) / 10} ${unit}`
}
