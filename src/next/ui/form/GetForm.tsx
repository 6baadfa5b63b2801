'use client'

import type { ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { FormContext } from './FormContext.ts'

/** A form that only asks for a page: what is chosen stands in the address. */
export function GetForm({
  action,
  locale,
  className,
  children,
}: {
  action: string
  locale: Locale
  className?: string
  children: ReactNode
}) {
  return (
    <FormContext.Provider value={{ errors: {}, locale }}>
      <form method="get" action={action} {...(className ? { className } : {})}>
        {children}
      </form>
    </FormContext.Provider>
  )
}
