// @ts-check
import postcss from 'postcss'

/** What `src/next/ui/frame/Framed.tsx` puts around our pages in a page of a host. */
const FRAME = '.contest-frame'
/** The layers of our own documents, lowest first; what stands in none comes after all. */
const LAYERS = ['properties', 'theme', 'base', 'utilities', 'components']
/** An id that no element has. Each is worth more than any class: what is said with more of them stands. */
const RANK = ':not(#_)'

/**
 * The pages' style sheet for what lies within our frame alone: what it says of html, body and the root it says of the frame,
 * and nothing of it reaches the page of the host around. That browser's own text size (`html[data-text]`) stays with html,
 * where our pages are: everything of ours is measured by it.
 *
 * Layers would lose to whatever a host says outside of any, `a { color: … }` as well: here they are ranks of the selectors,
 * so that what ours say stands, in the order in which it stands in our own documents.
 * @param {string} css
 * @returns {string}
 * @throws where the sheet has a layer that has no rank, or layers within layers
 */
export function scopeSheet(css) {
  const sheet = postcss.parse(css)
  sheet.walkAtRules('page', (rule) => void rule.remove())
  sheet.walkRules((rule) => {
    if (isNested(rule)) return
    const frame = FRAME + RANK.repeat(rankOf(rule))
    rule.selectors = [...new Set(rule.selectors.map((selector) => scoped(selector, frame)))]
  })
  sheet.walkAtRules('layer', (layer) => void layer.replaceWith(layer.nodes ?? []))
  return sheet.toString()
}

/** @param {import('postcss').Rule} rule */
function rankOf(rule) {
  const layers = []
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type === 'atrule' && Reflect.get(at, 'name') === 'layer') {
      layers.push(String(Reflect.get(at, 'params')))
    }
  }
  if (layers.length === 0) return LAYERS.length
  const rank = LAYERS.indexOf(layers.join(' in '))
  if (rank < 0) throw new Error(`the layer ${layers.join(' in ')} has no rank in a host's page`)
  return rank
}

/** Within another rule, whose selector is scoped; or a step of an animation. @param {import('postcss').Rule} rule */
function isNested(rule) {
  for (let at = rule.parent; at && at.type !== 'root'; at = at.parent) {
    if (at.type === 'rule') return true
    if (at.type === 'atrule' && /keyframes$/.test(String(Reflect.get(at, 'name')))) return true
  }
  return false
}

/** @param {string} selector @param {string} frame */
function scoped(selector, frame) {
  const [, root = '', of = '', rest = ''] = ROOT.exec(selector) ?? []
  if (!root && !of) return `${frame} ${selector}`
  if (!of) return `${frame}${rest}`
  // What is asked of the document is asked of it still.
  const isTextSize = rest === '' && of.startsWith('[data-text')
  return isTextSize ? `:root${of}:has(${FRAME})` : `:root${of} ${frame}${rest}`
}

/** The document's own element, by its name or by what `src/next/assets/display.js` notes there. */
const ROOT =
  /^(html|body|:root|:host)?((?:\[data-(?:text|contrast|script)[^\]]*\])*)((?![\w-])[\s\S]*)$/
