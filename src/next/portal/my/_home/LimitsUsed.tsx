import { windowOpen } from '#src/domain/contest/schedule.ts'
import type { ContestDocument, EntryDocument } from '#src/domain/documents/index.ts'
import { applicantKindsOf } from '#src/domain/units/applicant.ts'
import type { Applying } from '#src/domain/units/applicant.ts'
import { categoriesOf } from '#src/queries/contest/publishedContests.ts'
import { slotsUsed } from '#src/queries/entry/slotsUsed.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { SignedInVisit } from '../../_frame/visitor.ts'
import { slotsInWords } from '../_parts/slotsInWords.ts'

/** How much of its limits this unit or person has used, in the contests it enters or may enter now (R21–R24). */
export async function LimitsUsed({
  visit: { req, locale, t, now, actor },
  applying,
  entries,
  contests,
}: {
  visit: SignedInVisit
  applying: Applying
  entries: EntryDocument[]
  contests: ContestDocument[]
}) {
  const concerned = contests.filter(
    (contest) =>
      windowOpen({ contest, key: 'submission', now }).ok ||
      entries.some((entry) => entry.contest === contest.id),
  )
  const parts = await Promise.all(concerned.map(linesOf))
  const shown = parts.filter(({ lines }) => lines.length > 0)
  if (shown.length === 0) return null

  return (
    <section aria-labelledby="limits" className="mt-10">
      <h2 id="limits" className="mb-3 text-xl">
        {t('portal.home.limits')}
      </h2>
      <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        {shown.map(({ contest, lines }) => (
          <div key={contest.id} className="border-t border-line pt-2">
            <h3 className="text-base">{inLocale(locale, contest.title, contest.titleEn)}</h3>
            <ul className="figures">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )

  async function linesOf(contest: ContestDocument) {
    const categories = await categoriesOf(req, contest.id)
    const lines = await Promise.all(
      categories.flatMap((category) => {
        const [applicantKind] = applicantKindsOf(actor, category)
        if (!applicantKind) return []
        return slotsUsed({ payload: req.payload, category, applying, applicantKind }).then(
          (slots) => slotsInWords({ slots, category, locale }),
        )
      }),
    )
    return { contest, lines }
  }
}
