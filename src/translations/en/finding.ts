export const finding = {
  pagesBlank: 'Page {{pages}} looks blank. Please check that the file is complete.',
}
