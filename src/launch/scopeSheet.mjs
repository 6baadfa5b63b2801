// @ts-check
import postcss from 'postcss'

/** What `src/next/ui/frame/Framed.tsx` puts around our pages in a page of a host. */
const FRAME = '.contest-frame'
/** A host may lay out its own sheet in layers of the same names, in another order. */
const LAYER = 'contest-'

/**
 * The pages' style sheet for what lies within our frame alone: what it says of html, body and the root it says of the frame,
 * and nothing of it reaches the page of the host around. That browser's own text size (`html[data-text]`) stays with html,
 * where our pages are: everything of ours is measured by it.
 * @param {string} css
 * @returns {string}
 */
export function scopeSheet(css) {
  const sheet = postcss.parse(css)
  sheet.walkAtRules('page', (rule) => void rule.remove())
  sheet.walkAtRules('layer', (rule) => {
    rule.params = rule.params.replace(/[\w-]+/g, (name) => LAYER + name)
  })
  sheet.walkRules((rule) => {
    if (isNested(rule)) return
    rule.selectors = [...new Set(rule.selectors.map(scoped))]
  })
  return sheet.toString()
}

/** Within another rule, whose selector is scoped; or a step of an animation. @param {import('postcss').Rule} rule */
function isNested(rule) {
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type === 'rule') return true
    if (at.type === 'atrule' && /keyframes$/.test(String(Reflect.get(at, 'name')))) return true
  }
  return false
}

/** @param {string} selector */
function scoped(selector) {
  const [, root = '', of = '', rest = ''] = ROOT.exec(selector) ?? []
  if (!root && !of) return `:where(${FRAME}) ${selector}`
  if (!of) return `${FRAME}${rest}`
  // What is asked of the document is asked of it still.
  const isTextSize = rest === '' && of.startsWith('[data-text')
  return isTextSize ? `:root${of}:has(${FRAME})` : `:root${of} ${FRAME}${rest}`
}

/** The document's own element, by its name or by what `src/next/assets/display.js` notes there. */
const ROOT =
  /^(html|body|:root|:host)?((?:\[data-(?:text|contrast|script)[^\]]*\])*)((?![\w-])[\s\S]*)$/
