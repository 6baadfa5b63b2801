import { admin } from './en/admin.ts'
import { broadcast } from './en/broadcast.ts'
import { document } from './en/document.ts'
import { endpoint } from './en/endpoint.ts'
import { event } from './en/event.ts'
import { film } from './en/film.ts'
import { finding } from './en/finding.ts'
import { form } from './en/form.ts'
import { host } from './en/host.ts'
import { joint } from './en/joint.ts'
import { judge } from './en/judge.ts'
import { mail } from './en/mail.ts'
import { membership } from './en/membership.ts'
import { migration } from './en/migration.ts'
import { mine } from './en/mine.ts'
import { options } from './en/options.ts'
import { panel } from './en/panel.ts'
import { portal } from './en/portal.ts'
import { participant } from './en/participant.ts'
import { problem } from './en/problem.ts'
import { recommender } from './en/recommender.ts'
import { refusal } from './en/refusal.ts'
import { round } from './en/round.ts'
import { rule } from './en/rule.ts'
import { scan } from './en/scan.ts'
import { site } from './en/site.ts'
import { units } from './en/units.ts'
import { upload } from './en/upload.ts'
import * as vocabulary from './en/vocabulary.ts'
import { verify } from './en/verify.ts'
import { vote } from './en/vote.ts'
import { winners } from './en/winners.ts'
import { worker } from './en/worker.ts'
import type { Dictionary } from './zh.ts'

/** The English dictionary: the same keys as `zh.ts`, held by its type. */
export const en: Dictionary = {
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
