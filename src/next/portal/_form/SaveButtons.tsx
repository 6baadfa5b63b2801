import type { Translate } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'

/** Saves a section whole, or, where it may wait, as far as it is (R70). */
export function SaveButtons({ t, mayWait = true }: { t: Translate; mayWait?: boolean }) {
  return (
    <div className="my-8 flex flex-wrap gap-4">
      <Button tone="primary">{t(mayWait ? 'portal.form.save' : 'portal.form.saveChange')}</Button>
      {mayWait && (
        <Button name="_save" value="later">
          {t('portal.form.later')}
        </Button>
      )}
    </div>
  )
}
