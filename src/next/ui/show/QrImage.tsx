import { qrOf } from '#src/documents/qr.ts'

/** A QR code as a drawing, black on white whatever the colours around it, with the quiet zone that readers need. */
export function QrImage({ text, label }: { text: string; label: string }) {
  const { size, runs } = qrOf(text)
  const path = runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('')
  return (
    <svg
      aria-label={label}
      className="block h-auto w-full max-w-60"
      role="img"
      shapeRendering="crispEdges"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
    >
      <rect fill="#ffffff" height={size + 8} width={size + 8} x={-4} y={-4} />
      <path d={path} fill="#000000" />
    </svg>
  )
}
