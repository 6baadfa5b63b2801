export const endpoint = {
  refusedTitle: '错误：未能完成',
  goBack: '请使用浏览器的“后退”返回上一页，您填写的内容仍在。',
} as const
