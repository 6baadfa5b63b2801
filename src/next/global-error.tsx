'use client'

import { assetHref, publicHref } from '#src/domain/basics/addresses.ts'
import { fill } from '#src/translations/fill.ts'
import { withOwnWords } from '#src/translations/ownWords.ts'
import { problem as zh } from '#src/translations/zh/problem.ts'
import type { ProblemProps } from '#src/next/ui/frame/ProblemPage.tsx'

/**
 * Stands in when even the frame of a page could not be made. Next sends it along with every page, the staff panel
 * included, so it brings no styles of the site but one small file of its own.
 */
export default function GlobalError({ error, reset }: ProblemProps) {
  const words = withOwnWords('problem', 'zh', { zh, en: zh })
  return (
    <html lang="zh-CN">
      <head>
        <title>{words.errorTitle}</title>
        <link rel="stylesheet" href={assetHref('problem.css')} />
      </head>
      <body>
        <h1>{words.errorTitle}</h1>
        <p>{words.errorText}</p>
        <p>
          <button type="button" onClick={reset}>
            {words.tryAgain}
          </button>
          <a href={publicHref('zh', '/')}>{words.toHome}</a>
        </p>
        {error.digest && <p>{fill(words.reference, { digest: error.digest })}</p>}
      </body>
    </html>
  )
}
