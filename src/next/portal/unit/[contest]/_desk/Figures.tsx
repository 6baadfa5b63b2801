/** Where the work stands, in numbers. */
export function Figures({
  label,
  figures,
}: {
  label: string
  figures: { label: string; value: number; help?: string; isMarked?: boolean }[]
}) {
  return (
    <dl
      aria-label={label}
      className="mb-8 grid grid-cols-2 border-t-2 border-b border-ink sm:grid-cols-4"
    >
      {figures.map(({ label: name, value, help, isMarked }) => (
        <div
          key={name}
          className="flex flex-col border-line py-3 pr-3 sm:border-l sm:pl-4 sm:first:border-0 sm:first:pl-0"
        >
          <dt className="order-2 text-sm">
            {name}
            {help && <span className="block text-muted">{help}</span>}
          </dt>
          <dd
            className={`figures font-song text-2xl font-bold ${isMarked ? 'text-amber' : 'text-title'}`}
          >
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
