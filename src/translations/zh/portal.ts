/** Words of the applicants' portal `/my`. */
export const portal = {
  account: {
    kind: '参赛身份',
    kindUnit: '单位',
    kindUnitHelp: '机关、企业、事业单位、社会组织',
    kindPerson: '个人',
    unitName: '单位全称',
    unitNameHelp: '与营业执照或法人证书上的名称一致。',
    creditCode: '统一社会信用代码',
    creditCodeHelp: '18 位，见营业执照或法人证书；没有可不填。',
    name: '真实姓名',
    nameHelp: '单位填经办人姓名。领奖时须核对身份证件，这里不收集证件号码。',
    username: '账号（邮箱或手机号）',
    password: '密码',
    passwordHelp: '至少 12 位，大写字母、小写字母、数字、其他字符中至少三类。',
    passwordAgain: '再输入一次密码',
    current: '当前密码',
  },
  consents: {
    heading: '请阅读并分别同意',
    terms: {
      title: '使用约定',
      text: '账号由本人或本单位经办人使用，所填信息真实；不上传违法内容，不冒用他人或其他单位的名义。',
    },
    privacy: {
      title: '个人信息处理告知',
      text: '我们收集您的姓名和联系方式，只用于开通账号、办理参赛事项和与您联系；公开页面不显示电话和邮箱。您可以随时联系主办方查询、更正或注销。',
    },
  },
}
