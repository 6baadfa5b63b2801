export { inLocale } from '#src/translations/locale.ts'
