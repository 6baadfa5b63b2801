import { graphemesOf } from './graphemes.ts'

/**
 * A person's name as others may see it: 张三 → 张*, 王小明 → 王**, Ada Lovelace → A***.
 * The first character, then a star for each further one, at most three, so that the length of long names stays hidden.
 * A name of one character is a star; nothing stays nothing (PIPL).
 */
export function maskName(name: string): string {
  const [first, ...rest] = graphemesOf(name.trim())
  if (first === undefined) return ''
  return rest.length === 0 ? '*' : first + '*'.repeat(Math.min(rest.length, 3))
}

/**
 * A telephone number as others may see it: 13812345678 and +86 138 1234 5678 → 138****5678.
 * Eight to ten digits keep the last four, shorter ones nothing.
 */
export function maskPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '')
  if (digits === '') return ''
  const local = digits.length === 13 && digits.startsWith('86') ? digits.slice(2) : digits
  if (local.length >= 11) return `${local.slice(0, 3)}****${local.slice(-4)}`
  return local.length >= 8 ? `****${local.slice(-4)}` : '****'
}

/** An e-mail address as others may see it: zhangsan@example.org → z***@example.org. What is no address becomes ***. */
export function maskEmail(email: string): string {
  const text = email.trim()
  if (text === '') return ''
  const at = text.lastIndexOf('@')
  if (at < 1 || at === text.length - 1) return '***'
  const [first = ''] = text
  return `${at > 1 ? first : ''}***${text.slice(at)}`
}
