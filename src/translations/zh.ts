import { admin } from './zh/admin.ts'
import { broadcast } from './zh/broadcast.ts'
import { document } from './zh/document.ts'
import { endpoint } from './zh/endpoint.ts'
import { event } from './zh/event.ts'
import { film } from './zh/film.ts'
import { finding } from './zh/finding.ts'
import { form } from './zh/form.ts'
import { host } from './zh/host.ts'
import { joint } from './zh/joint.ts'
import { judge } from './zh/judge.ts'
import { mail } from './zh/mail.ts'
import { membership } from './zh/membership.ts'
import { migration } from './zh/migration.ts'
import { mine } from './zh/mine.ts'
import { options } from './zh/options.ts'
import { panel } from './zh/panel.ts'
import { portal } from './zh/portal.ts'
import { participant } from './zh/participant.ts'
import { problem } from './zh/problem.ts'
import { recommender } from './zh/recommender.ts'
import { refusal } from './zh/refusal.ts'
import { round } from './zh/round.ts'
import { rule } from './zh/rule.ts'
import { scan } from './zh/scan.ts'
import { site } from './zh/site.ts'
import { units } from './zh/units.ts'
import { upload } from './zh/upload.ts'
import * as vocabulary from './zh/vocabulary.ts'
import { verify } from './zh/verify.ts'
import { vote } from './zh/vote.ts'
import { winners } from './zh/winners.ts'
import { worker } from './zh/worker.ts'

/**
 * The Chinese dictionary. A new namespace is one file in `zh/`, its twin in `en/`, and one line here
 * and in `en.ts`; `en.ts` does not type-check until it has every key.
 */
export const zh = {
  ...vocabulary,
  broadcast,
  document,
  admin,
  endpoint,
  event,
  film,
  finding,
  form,
  host,
  joint,
  judge,
  mail,
  membership,
  migration,
  mine,
  options,
  panel,
  participant,
  problem,
  portal,
  recommender,
  refusal,
  round,
  rule,
  scan,
  site,
  units,
  upload,
  verify,
  vote,
  winners,
  worker,
}

/** The shape of every dictionary: the keys of the Chinese one, with any words. */
export type Dictionary = Widened<typeof zh>

type Widened<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Widened<Tree[Key]> }
