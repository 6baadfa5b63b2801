/** Words of e-mails around the sentence that says what happened. */
export const mail = {
  greeting: '{{name}}，您好：',
  happened: '{{sentence}}。',
  number: '作品编号：{{number}}',
  reason: '说明：{{reason}}',
  seeAt: '详情见：{{link}}',
  signIn: '详情请登录平台查看。',
  closing: '{{contest}}组委会',
  automatic: '本邮件由系统发出，请勿直接回复。',
}
