/** What the verifier of results prints. */
export const verify = {
  usage: '用法：verify <成绩文件.json> [--digest <公示的摘要>]',
  notRead: '读不到文件：{{file}}',
  notJson: '文件不是 JSON：{{file}}',
  holds: '核验通过：按公布的办法重新计算，结果完全一致。',
  fails: '核验不通过，共 {{count}} 处：',
  digest: '摘要 {{digest}}',
  decided: '以下由人决定，不由计算得出：',
  redacted: '已依法隐去 {{count}} 项个人信息，摘要仍然有效。',
  problem: {
    unreadable: '内容不符合格式',
    digest: '文件的摘要与内容不符',
    publishedDigest: '文件的摘要与公示的摘要不符',
    ruleDigest: '评审办法与其摘要不符',
    rule: '评审办法前后不符',
    refused: '按这份评审办法不能计算',
    output: '重新计算的结果与文件中的不同',
    commitment: '姓名等内容与其承诺值不符',
  },
  kind: {
    tie: '并列名次的处理',
    leftOut: '不参加排名的作品',
    advance: '晋级的决定',
    quota: '赛区名额',
    adjustment: '加分或扣分',
  },
}
