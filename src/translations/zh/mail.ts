/** Words of e-mails around the sentence that says what happened. */
export const mail = {
  codeSubject: { register: '注册验证码', reset: '重置密码验证码', contact: '更换联系方式验证码' },
  code: '您的验证码是 {{code}}，{{minutes}} 分钟内有效。',
  codeNotYours: '如非本人操作，请忽略本邮件，不要把验证码告诉他人。',
  greeting: '{{name}}，您好：',
  happened: '{{sentence}}。',
  number: '作品编号：{{number}}',
  reason: '说明：{{reason}}',
  attached: '提交回执（PDF）见附件，请留存。',
  seeAt: '详情见：{{link}}',
  signIn: '详情请登录平台查看。',
  closing: '{{contest}}组委会',
  staffReset: {
    subject: '重置管理后台密码',
    asked:
      '有人（可能是您本人）申请重置这一邮箱在管理后台的密码。请打开以下链接设置新密码，{{minutes}} 分钟内有效：',
    notYours: '如非本人操作，请忽略本邮件，密码不会改变；也不要把链接告诉他人。',
  },
  automatic: '本邮件由系统发出，请勿直接回复。',
}
