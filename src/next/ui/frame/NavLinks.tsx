export type NavLink = { href: string; label: string; current?: boolean }

/** A row of links; the page one is on is marked by a rule and for screen readers. Nothing when there are none. */
export function NavLinks({ label, links }: { label: string; links: NavLink[] }) {
  if (links.length === 0) return null

  return (
    <nav aria-label={label} className="order-last w-full sm:order-none sm:w-auto">
      <ul className="-mx-2 flex flex-wrap">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent px-2 py-2 no-underline hover:underline aria-[current]:border-current aria-[current]:font-bold"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
