/** What a look at a stored file found, without refusing it. */
export const finding = {
  pagesBlank: '第{{pages}}页看起来是空白页，请核对文件是否完整。',
}
