import type { CollectionConfig, Payload } from 'payload'

type Marked = { custom?: Record<string, unknown> | undefined }

/** Marks a collection as one of the contest's, whatever it is called and whatever a host has changed of it. */
export const asOwn = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  custom: { ...collection.custom, contest: true },
})

/** Whether a collection is the contest's; all others are the host's, another plugin's or Payload's own. */
export const isOwn = (collection: Marked | undefined): boolean =>
  collection?.custom?.contest === true

/** The same of a collection by its slug. */
export const isOwnSlug = ({ config }: Pick<Payload, 'config'>, slug: unknown): boolean =>
  isOwn(config.collections.find((each) => each.slug === slug))
