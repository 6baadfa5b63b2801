/** The product's mark: a carved seal that reads 品, quality, in three squares. Drawn in the current colour. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={className}>
      <path fill="currentColor" fillRule="evenodd" d={SEAL} />
    </svg>
  )
}

/** The seal's stone with its worn edge, then three frames cut out of it. */
const SEAL =
  'M3.2 1.4 17.5 1l11 .5 8.4-.2 1.9 2.3.3 13.9-.5 10.7.3 8.2-2.6 2.5-14.2.2-11.6-.4-6.9.3-2.4-2.2L1 22.6l.4-11.2L1.1 3.9Z' +
  'M12.4 6.3v11.4h15.2V6.3Zm3.4 3.2h8.4v5h-8.4Z' +
  'M5.7 21.4v12h12.7v-12Zm3.3 3.2h6.1v5.6H9Z' +
  'M21.6 21.4v12h12.7v-12Zm3.3 3.2H31v5.6h-6.1Z'
