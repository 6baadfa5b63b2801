/** Words of the pages that stand in for one that cannot be shown. Apart, since they are sent to the browser. */
export const problem = {
  notFoundTitle: '没有找到这个页面',
  notFoundText: '它可能已经移走，或者地址输入有误。您可以从首页重新进入。',
  errorTitle: '页面暂时打不开',
  errorText: '服务器遇到了问题，我们已有记录。请稍后再试；如果正在填写内容，请先不要关闭页面。',
  tryAgain: '再试一次',
  toHome: '回到首页',
  reference: '错误编号：{{digest}}',
}
