import { readFileSync } from 'node:fs'

/** Every block of custom properties in the theme: light, dark, and high contrast of both looks. */
const blocks = [
  ...readFileSync('src/next/ui/style/theme.css', 'utf8').matchAll(/\{([^{}]*--paper:[^{}]*)\}/g),
].map(([, body = '']) =>
  Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  ),
)

const TEXTS = ['ink', 'muted', 'seal-text', 'jade', 'amber', 'slate', 'title']
const GROUNDS = ['paper', 'surface']

describe('contrast of the theme', () => {
  it('should find both looks, light and dark, and high contrast', () => {
    expect(blocks).toHaveLength(5)
  })

  it.each([0, 1, 2, 3, 4])('should be readable in block %i', (index) => {
    const colours = { ...inherited(index), ...blocks[index] }
    const texts = TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground]))
    const pairs = [...texts, ['on-seal', 'seal'], ['on-seal', 'seal-strong'], ['band-ink', 'band']]
    const weak = pairs.filter(([a = '', b = '']) => contrast(colours[a], colours[b]) < 4.5)
    expect(weak).toEqual([])
    // Borders of controls and the ring of focus.
    const faint = ['edge', 'focus'].filter(
      (name) =>
        contrast(colours[name], colours.surface) < 3 || contrast(colours[name], colours.paper) < 3,
    )
    expect(faint).toEqual([])
  })
})

/** A look sets what differs: in the light from the first block, in the dark from that and the dark one. */
function inherited(index: number): Record<string, string | undefined> {
  if (index === 0) return {}
  return index === 3 ? { ...blocks[0], ...blocks[2] } : { ...blocks[0] }
}

function contrast(a: string | undefined, b: string | undefined): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

/** WCAG 2.2, relative luminance. */
function luminance(colour = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
