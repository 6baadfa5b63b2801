import { directRouteGround as en } from '../../translations/en/vocabulary.ts'
import { withOwnWords } from '../../translations/ownWords.ts'
import { directRouteGround as zh } from '../../translations/zh/vocabulary.ts'

/** The grounds of the direct route in words, and nothing else of the dictionary. */
export const groundWords = (locale: string) =>
  locale === 'en'
    ? withOwnWords('directRouteGround', 'en', en)
    : withOwnWords('directRouteGround', 'zh', zh)
