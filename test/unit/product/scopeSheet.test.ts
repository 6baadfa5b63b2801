import { readFileSync } from 'node:fs'

import postcss from 'postcss'

import { scopeSheet } from '#src/launch/scopeSheet.mjs'

const RANK = ':not(#_)'
const FRAME = `.contest-frame${RANK.repeat(5)}`
const IN_BASE = `.contest-frame${RANK.repeat(2)}`
const IN_UTILITIES = `.contest-frame${RANK.repeat(3)}`

describe('the style sheet of pages in the frame of a host', () => {
  it.each([
    ['a:hover{}', `${FRAME} a:hover{}`],
    ['*,::before{}', `${FRAME} *,${FRAME} ::before{}`],
    ['html{}', `${FRAME}{}`],
    ['html,body{}', `${FRAME}{}`],
    [':root{--paper:#fff}', `${FRAME}{--paper:#fff}`],
    ['body > main{}', `${FRAME} > main{}`],
    ['htmlish{}', `${FRAME} htmlish{}`],
    ["html[data-text='large']{}", ":root[data-text='large']:has(.contest-frame){}"],
    ["[data-contrast='high'] [data-look]{}", `:root[data-contrast='high'] ${FRAME} [data-look]{}`],
    ["[data-contrast='high']{}", `:root[data-contrast='high'] ${FRAME}{}`],
    ["[data-look='harbour']{}", `${FRAME} [data-look='harbour']{}`],
    ['@media print{:root{}@page{size:A4}}', `@media print{${FRAME}{}}`],
    ['@keyframes a{from{}50%{}}', '@keyframes a{from{}50%{}}'],
    ['.a{&:hover{}}', `${FRAME} .a{&:hover{}}`],
  ])('should say %s of nothing around it', (css, scoped) => {
    expect(scopeSheet(css)).toBe(scoped)
  })

  it('should outrank what a host says of bare elements, and keep the order of our layers', () => {
    expect(scopeSheet('@layer base, utilities;@layer utilities{.a{}}@layer base{a{}}')).toBe(
      `${IN_UTILITIES} .a{}${IN_BASE} a{}`,
    )
    expect(scopeSheet('@media print{@layer utilities{.a{}}}')).toBe(
      `@media print{${IN_UTILITIES} .a{}}`,
    )
  })

  it('should not guess what a layer is worth', () => {
    expect(() => scopeSheet('@layer late{a{}}')).toThrow('the layer late has no rank')
    expect(() => scopeSheet('@layer base{@layer late{a{}}}')).toThrow('late in base')
  })

  it('should come from sheets that rank nothing by ids, and by importance only on paper', () => {
    for (const name of ['theme', 'base', 'parts', 'print']) {
      postcss.parse(readFileSync(`src/next/ui/style/${name}.css`, 'utf8')).walkRules((rule) => {
        expect(rule.selector).not.toContain('#')
        if (name !== 'print') rule.walkDecls((each) => expect(each.important).toBeFalsy())
      })
    }
  })
})
