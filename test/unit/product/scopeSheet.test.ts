import { scopeSheet } from '#src/launch/scopeSheet.mjs'

const FRAME = '.contest-frame'

describe('the style sheet of pages in the frame of a host', () => {
  it.each([
    ['a:hover{}', `:where(${FRAME}) a:hover{}`],
    ['*,::before{}', `:where(${FRAME}) *,:where(${FRAME}) ::before{}`],
    ['html{}', `${FRAME}{}`],
    ['html,body{}', `${FRAME}{}`],
    [':root{--paper:#fff}', `${FRAME}{--paper:#fff}`],
    ['body > main{}', `${FRAME} > main{}`],
    ['htmlish{}', `:where(${FRAME}) htmlish{}`],
    ["html[data-text='large']{}", `:root[data-text='large']:has(${FRAME}){}`],
    ["[data-contrast='high'] [data-look]{}", `:root[data-contrast='high'] ${FRAME} [data-look]{}`],
    ["[data-contrast='high']{}", `:root[data-contrast='high'] ${FRAME}{}`],
    ["[data-look='harbour']{}", `:where(${FRAME}) [data-look='harbour']{}`],
    ['@media print{:root{}@page{size:A4}}', `@media print{${FRAME}{}}`],
    [
      '@layer theme, base;@layer base{h1{}}',
      `@layer contest-theme, contest-base;@layer contest-base{:where(${FRAME}) h1{}}`,
    ],
    ['@keyframes a{from{}50%{}}', '@keyframes a{from{}50%{}}'],
    ['.a{&:hover{}}', `:where(${FRAME}) .a{&:hover{}}`],
  ])('should say %s of nothing around it', (css, scoped) => {
    expect(scopeSheet(css)).toBe(scoped)
  })
})
