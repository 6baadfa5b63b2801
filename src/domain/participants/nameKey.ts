/** A person's name as a key: width, letter case, spaces and dots between its parts do not count. Never shown to people. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}.·•・‧∙⋅]/gu, '')
