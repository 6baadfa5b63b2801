import { statusTag } from '#src/next/portal/my/_parts/statusTag.ts'
import { entryHref } from '#src/domain/basics/addresses.ts'
import { missingFiles } from '#src/domain/files/fileRules.ts'
import { asksParticipants } from '#src/domain/participants/naming.ts'
import { sectionStatus } from '#src/domain/forms/sectionStatus.ts'
import { isOpenPart } from '#src/domain/forms/openSections.ts'
import type { SectionStatus } from '#src/domain/forms/sectionStatus.ts'
import { incompleteSections } from '#src/domain/forms/validateForm.ts'
import { needsAnother } from '#src/domain/papers/scanState.ts'
import type { FileSlot, Stage } from '#src/domain/types/index.ts'
import { formContextOf } from '#src/queries/contest/loadContest.ts'
import type { Task } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnEntry } from './ownEntry.ts'

/** `isAsked` false: an untouched part that may stay so. */
export type EntryTask = Task & { isAsked: boolean }

/** The sections of an entry's form and its files, with how far each is; `current` marks the page one is on. */
export function entryTasks(own: OwnEntry, current?: string): EntryTask[] {
  const { visit, entry, contest, version, waiting, copies } = own
  const { locale, t } = visit
  const { definition } = version
  const home = entryHref(entry.id)
  const context = formContextOf(contest)
  const missingSlots = missingFiles({ ...own, due: 'submission' }).map(({ key }) => key)
  const incomplete = incompleteSections({ definition, context, answers: entry.answers })
  const sections = definition.sections.map(({ key, title, titleEn }): EntryTask => {
    const isOpen = isOpenPart(entry, definition, key)
    const status = sectionStatus({
      definition,
      context,
      sectionKey: key,
      answers: entry.answers,
      remarks: waiting,
      missingSlots,
    })
    const isUnsaved = isOpen && copies.some(({ section, input }) => section === key && input)
    const isAsked = isUnsaved || status !== 'notStarted' || incomplete.includes(key)
    return {
      title: inLocale(locale, title, titleEn),
      href: `${home}/sections/${key}`,
      ...(isOpen ? hintOf(own, key) : { hint: t('portal.entry.notOpen') }),
      status: isUnsaved
        ? { label: t('portal.entry.unsaved'), tone: 'attention' }
        : isAsked
          ? statusTag(status, t)
          : { label: t('portal.entry.mayStay'), tone: 'neutral' },
      current: key === current,
      isAsked,
    }
  })
  const tasks = [...participantsTask(own), ...sections, ...partnersTask(own)]
  if (own.category.fileSlots.length === 0) return tasks
  const files: EntryTask = {
    isAsked: true,
    title: t('portal.files.title'),
    href: `${home}/files`,
    status: statusTag(filesStatus(own), t),
    ...(openScans(own).some(needsAnother) ? { hint: t('scan.stale') } : {}),
    current: current === FILES,
  }
  return [...tasks, files]
}

/** Where the category asks who takes part: how many were chosen. */
function participantsTask({ visit: { t }, entry, category, participants }: OwnEntry): EntryTask[] {
  if (!asksParticipants(category) && participants.length === 0) return []
  const count = participants.length
  const status: EntryTask['status'] =
    count === 0
      ? { label: t('participant.entry.missing'), tone: 'attention' }
      : { label: t('participant.entry.count', { count }), tone: 'done' }
  const href = entryHref(entry.id, '/participants')
  return [{ title: t('participant.entry.title'), href, status, isAsked: true }]
}

/** Where several may enter together: who does, and whether all have confirmed (R13). */
function partnersTask({ visit: { t }, entry, category, partners }: OwnEntry): EntryTask[] {
  if (!category.jointEntries && partners.length === 0) return []
  const open = partners.filter(({ state }) => state === 'asked' || state === 'declined').length
  const objects = partners.some(({ state }) => state === 'objected')
  const confirmed = partners.filter(({ state }) => state === 'confirmed').length
  const status: EntryTask['status'] =
    partners.length === 0
      ? { label: t('joint.optional'), tone: 'neutral' }
      : open > 0
        ? { label: t('joint.waiting', { count: open }), tone: 'attention' }
        : objects
          ? { label: t('joint.states.objected'), tone: 'attention' }
          : { label: t('joint.readyCount', { count: confirmed }), tone: 'done' }
  const href = entryHref(entry.id, '/partners')
  return [{ title: t('joint.title'), href, status, isAsked: partners.length > 0 }]
}

/** Stands for the files where a section is meant; no section of a form has such a key. */
export const FILES = '_files'

/** The scans its entrant can still do something about. */
function openScans({ entry, category, scans }: OwnEntry) {
  const due = DUE[entry.stage]
  const slots = category.fileSlots.filter((slot) => slot.due === due).map(({ key }) => key)
  return scans.filter(({ slot }) => slots.includes(slot))
}

const DUE: Partial<Record<Stage, FileSlot['due']>> = {
  draft: 'submission',
  returned: 'submission',
  accepted: 'acceptance',
}

/** What is to be changed is said in the list too. */
function hintOf({ waiting }: OwnEntry, key: string): { hint?: string } {
  const texts = waiting.filter(({ section }) => section === key).map(({ text }) => text)
  return texts.length > 0 ? { hint: texts.join(' ') } : {}
}

function filesStatus(own: OwnEntry): SectionStatus {
  const { entry, category, files, waiting } = own
  const slots = category.fileSlots.map(({ key }) => key)
  if (waiting.some(({ section }) => slots.includes(section))) return 'needsChange'
  const scans = openScans(own)
  if (scans.some(needsAnother)) return 'needsChange'
  const due = entry.stage === 'accepted' ? 'acceptance' : 'submission'
  const isWhole = missingFiles({ category, entry, files, due }).length === 0
  const waits = due === 'acceptance' && scans.some(({ isVerified }) => !isVerified)
  if (isWhole && !waits) return 'complete'
  return files.length === 0 ? 'notStarted' : 'inProgress'
}
