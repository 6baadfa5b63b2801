import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { slotsInWords } from '#src/next/portal/my/_parts/slotsInWords.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { EntryChoice, WayIn } from '#src/queries/entry/entryChoices.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { slotName } from '#src/next/ui/show/slotName.ts'

/** One category: who may enter, what it asks, how much of the limit is used, and the button or the reason why there is none. */
export function CategoryChoice({
  visit,
  contest,
  choice: { category, ways, outcome },
  copyFrom,
}: {
  visit: SignedInVisit
  contest: ContestDocument
  choice: EntryChoice
  /** Id of the earlier entry it begins with. */
  copyFrom: string | null
}) {
  const { locale, t } = visit
  const comma = t('site.contest.listComma')
  const inWords = (values: string[]) => values.join(comma)

  return (
    <article className="grid gap-x-8 gap-y-4 border-t border-ink py-5 sm:grid-cols-12">
      <div className="sm:col-span-7">
        <h2 className="text-xl">{inLocale(locale, category.title, category.titleEn)}</h2>
        {category.summary && (
          <p className="mt-1 max-w-text">
            {inLocale(locale, category.summary, category.summaryEn)}
          </p>
        )}
        <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
          <dt className="text-muted">{t('site.contest.applicants')}</dt>
          <dd>{inWords(category.applicants.map((kind) => t(`applicantKind.${kind}`)))}</dd>
          <dt className="text-muted">{t('site.contest.recommendation')}</dt>
          <dd>
            {t(
              category.recommendation !== 'required'
                ? 'site.contest.noRecommendation'
                : contest.directRoute.enabled
                  ? 'portal.newEntry.recommendedOrDirect'
                  : 'site.contest.needsRecommendation',
            )}
          </dd>
          {category.fileSlots.length > 0 && (
            <>
              <dt className="text-muted">{t('site.contest.files')}</dt>
              <dd>{inWords(category.fileSlots.map((slot) => slotName(slot, locale)))}</dd>
            </>
          )}
        </dl>
      </div>
      <div className="sm:col-span-5 sm:border-l sm:border-line sm:pl-6">
        {isRefusal(outcome) && (
          <p className="text-muted">{wordsOfRefusal(outcome, locale, contest.timeZone)}</p>
        )}
        {ways.map((way) => (
          <Way
            key={way.kind}
            visit={visit}
            contest={contest}
            category={category}
            way={way}
            copyFrom={copyFrom}
            isOnly={ways.length === 1}
          />
        ))}
      </div>
    </article>
  )
}

function Way({
  visit: { locale, t },
  contest,
  category,
  way: { kind, slots, outcome },
  copyFrom,
  isOnly,
}: {
  visit: SignedInVisit
  contest: ContestDocument
  category: EntryChoice['category']
  way: WayIn
  copyFrom: string | null
  isOnly: boolean
}) {
  const why = isRefusal(outcome) ? wordsOfRefusal(outcome, locale, contest.timeZone) : null
  const whyId = `why-${category.key}-${kind}`
  const title = inLocale(locale, category.title, category.titleEn)

  return (
    <div className="mb-4">
      <p className="figures font-bold">{slotsInWords({ slots, category, locale })}</p>
      {why && (
        <p id={whyId} className="mt-1 text-sm text-amber">
          {why}
        </p>
      )}
      <PostForm action={portalDoor('/entries')} locale={locale} className="mt-2">
        <input type="hidden" name="category" value={category.id} />
        <input type="hidden" name="applicantKind" value={kind} />
        {copyFrom && <input type="hidden" name="copyFrom" value={copyFrom} />}
        <Button disabled={why !== null} {...(why ? { describedBy: whyId } : {})}>
          {isOnly
            ? t('portal.newEntry.begin', { title })
            : t('portal.newEntry.beginAs', { title, kind: t(`applicantKind.${kind}`) })}
        </Button>
      </PostForm>
    </div>
  )
}
