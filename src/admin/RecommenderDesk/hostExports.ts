import type { Payload } from 'payload'

import { staffDoor } from '../../domain/basics/addresses.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Locale } from '../../translations/locale.ts'
import { saidIn } from '../../translations/said.ts'
import type { Recommenders } from './loadRecommenders.ts'

/** The host's own exports (option `exporters`) that somebody may take of a contest: what each button says and where it leads. */
export const hostExports = ({
  payload,
  actor,
  contest,
  locale,
}: Pick<Recommenders, 'actor' | 'contest'> & { payload: Payload; locale: Locale }): {
  name: string
  label: string
  href: string
}[] =>
  Object.entries(settingsOf(payload).exporters)
    .filter(([, { roles }]) => roles.some((each) => each === actor.role))
    .map(([name, { title }]) => ({
      name,
      label: saidIn(title, locale),
      href: staffDoor(payload, `/exports/${contest.id}/${name}`),
    }))
