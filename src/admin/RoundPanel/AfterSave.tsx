'use client'

import { useDocumentInfo, useRouteCache } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** What stands above the form follows from what is stored: once the form was saved, the page is asked for anew. */
export function AfterSave() {
  const { savedDocumentData } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const savedAt = savedDocumentData?.updatedAt
  const known = useRef(savedAt)
  useEffect(() => {
    const isNews = known.current !== undefined && savedAt !== known.current
    known.current = savedAt
    if (isNews) clearRouteCache()
  }, [savedAt, clearRouteCache])

  return null
}
