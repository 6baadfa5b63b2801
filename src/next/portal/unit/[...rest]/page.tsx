import { notFound } from 'next/navigation'

/** Any address of this portal that nothing else answers. */
export default function Unknown() {
  notFound()
}
