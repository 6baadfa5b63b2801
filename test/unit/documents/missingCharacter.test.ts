import { missingCharacters } from '#src/documents/missingCharacter.ts'
import { codePoints } from '#src/domain/basics/refuseCharacters.ts'

const report = (text: string) =>
  `[SourceDiagnostic { severity: Error, message: "PDF/A-2u error: the text \`\\"${text}\\"\` could not be displayed with font \`\\"A\\"\`" }]`

describe('missing characters', () => {
  it('should be read from the report of the compiler', () => {
    expect(missingCharacters(report('𠮷') + report('\\\\u{200d}'))).toEqual(['𠮷', '\u200d'])
    expect(missingCharacters('unclosed delimiter')).toEqual([])
  })

  it('should be named by code point', () => {
    expect(codePoints('𠮷')).toBe('U+20BB7')
    expect(codePoints('a\u0301')).toBe('U+0061 U+0301')
  })
})
