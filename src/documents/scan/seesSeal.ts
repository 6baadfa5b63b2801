import type { Picture } from '../../media/pdfAnswers.ts'

/**
 * Whether a round red seal seems to be on a page: a group of red dots that stands in a ring of the size of a seal. A hint
 * for a person; a grey scan never has one.
 *
 * @param dpi at which the page was drawn
 */
export function seesSeal(picture: Picture, dpi: number): boolean {
  const step = Math.max(1, Math.round(dpi / CELLS_PER_INCH))
  const cells = redCells(picture, step)
  const millimetres = (25.4 * step) / dpi
  return groupsOf(cells).some((group) => isRing(group, millimetres))
}

/** The page is looked at in cells of about a millimetre, whatever the scanner's resolution. */
const CELLS_PER_INCH = 30
/** Seals of units are 38–45 mm across, oval ones and scans that were scaled not much more. */
const SMALLEST = 26
const LARGEST = 62
const MOST_OVAL = 1.6
const SECTORS = 36
const NEEDED = 27

type Cells = { columns: number; rows: number; red: Uint8Array }
type Group = { x: number; y: number }[]

function redCells({ width, height, data }: Picture, step: number): Cells {
  const columns = Math.ceil(width / step)
  const rows = Math.ceil(height / step)
  const red = new Uint8Array(columns * rows)
  const columnOf = Uint16Array.from({ length: width }, (_, x) => Math.floor(x / step))
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / step) * columns
    for (let x = 0; x < width; x++) {
      if (isRed(data, (y * width + x) * 4)) red[row + (columnOf[x] ?? 0)] = 1
    }
  }
  return { columns, rows, red }
}

function isRed(data: Uint8Array, at: number): boolean {
  const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]]
  return red > 100 && red - green > 45 && red - blue > 35
}

/** Red cells that touch, or nearly. */
function groupsOf({ columns, rows, red }: Cells): Group[] {
  const groups: Group[] = []
  for (let start = 0; start < red.length; start++) {
    if (red[start] !== 1) continue
    const group: Group = []
    const open = [start]
    red[start] = 2
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % columns
      const y = Math.floor(at / columns)
      group.push({ x, y })
      for (let dy = -REACH; dy <= REACH; dy++) {
        for (let dx = -REACH; dx <= REACH; dx++) {
          const next = (y + dy) * columns + x + dx
          const isInside = x + dx >= 0 && x + dx < columns && y + dy >= 0 && y + dy < rows
          if (!isInside || red[next] !== 1) continue
          red[next] = 2
          open.push(next)
        }
      }
    }
    groups.push(group)
  }
  return groups
}

const REACH = 2

/** Around the middle of the group, red lies near its rim in most directions. */
function isRing(group: Group, millimetres: number): boolean {
  const xs = group.map(({ x }) => x)
  const ys = group.map(({ y }) => y)
  const [left, right] = [least(xs), most(xs)]
  const [top, bottom] = [least(ys), most(ys)]
  const across = (right - left + 1) * millimetres
  const down = (bottom - top + 1) * millimetres
  if (Math.min(across, down) < SMALLEST || Math.max(across, down) > LARGEST) return false
  if (Math.max(across, down) / Math.min(across, down) > MOST_OVAL) return false
  const sectors = new Set<number>()
  for (const { x, y } of group) {
    const dx = (x - (left + right) / 2) / ((right - left) / 2)
    const dy = (y - (top + bottom) / 2) / ((bottom - top) / 2)
    if (Math.hypot(dx, dy) < 0.8) continue
    sectors.add(Math.floor(((Math.atan2(dy, dx) + Math.PI) / (2 * Math.PI)) * SECTORS) % SECTORS)
  }
  return sectors.size >= NEEDED
}

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b))
const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b))
