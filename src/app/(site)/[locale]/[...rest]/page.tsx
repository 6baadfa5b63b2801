import { notFound } from 'next/navigation'

export const generateStaticParams = (): { rest: string[] }[] => []

/** Any address below the public root that nothing else answers. */
export default function Unknown() {
  notFound()
}
