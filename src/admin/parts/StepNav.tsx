'use client'

import { SetStepNav, useEditDepth } from '@payloadcms/ui'
import type { StepNavItem } from '@payloadcms/ui'

/** The trail above a page of ours; a page inside a drawer leaves the trail of the page beneath alone. */
export function StepNav({ nav }: { nav: StepNavItem[] }) {
  return useEditDepth() <= 1 ? <SetStepNav nav={nav} /> : null
}
