import type { SectionStatus } from '../../domain/forms/sectionStatus.ts'
import type { RuleGap } from '../../domain/judging/checkScoringRule.ts'
import type {
  Action,
  ApplicantKind,
  AwardKind,
  ComponentKind,
  DirectRouteGround,
  FileKind,
  GrantRole,
  OrganisationRole,
  PublicName,
  RecommenderKind,
  Route,
  Stage,
  StaffRole,
  WindowKey,
} from '../../domain/types/index.ts'

/** What the instants of a schedule say, where nobody wrote other words for them. `moment` stands within a sentence. */
export const scheduleWords = {
  announced: '时间另行通知',
  moment: '另行通知的时间',
  span: '{{from}}—{{to}}',
  from: '{{from}}起',
  until: '{{to}}前',
  untilDay: '{{to}}前（含当日）',
}

/** The domain's enumerations in words: one term for one thing, in every face. */
export const stage = {
  draft: '草稿',
  submitted: '已提交',
  recommended: '已推荐',
  declined: '未获推荐',
  sealed: '推荐已提交',
  returned: '退回修改',
  accepted: '正式受理',
  eliminated: '已淘汰',
  withdrawn: '已撤回参赛',
  disqualified: '取消资格',
  lapsed: '未完成',
} satisfies Record<Stage, string>

export const action = {
  start: '开始申报',
  submit: '提交作品',
  recall: '撤回提交',
  recommend: '推荐',
  decline: '不予推荐',
  reconsider: '重新考虑',
  redirect: '改投推荐单位',
  seal: '提交推荐表',
  returnToEntrant: '退回申报单位修改',
  returnToRecommender: '退回推荐单位补充',
  resubmit: '再次提交',
  accept: '受理',
  eliminate: '淘汰',
  reinstate: '恢复参赛',
  withdraw: '退出参赛',
  withdrawAccepted: '受理后退出',
  correct: '更正名称',
  disqualify: '取消资格',
  reassign: '更换推荐单位',
  lapse: '按未完成处理',
  revive: '恢复办理',
} satisfies Record<Action, string>

export const window = {
  signUp: '报名',
  submission: '作品申报',
  recommendation: '作品推荐',
  examination: '形式审查',
  vote: '网络投票',
  judging: '专业评审',
  regionalLive: '片区初赛',
  final: '总决赛',
  publication: '结果公布',
  promotion: '宣传展示',
  event: '活动',
} satisfies Record<WindowKey, string>

export const role = {
  admin: '系统管理员',
  organiser: '主办方',
  examiner: '审查员',
  auditor: '监督员',
  entrant: '参赛者',
  recommender: '推荐单位',
  judge: '评委',
} satisfies Record<StaffRole | GrantRole, string>

export const organisationRole = {
  guiding: '指导单位',
  host: '主办单位',
  coOrganiser: '协办单位',
  executor: '承办单位',
  technicalGuidance: '技术指导单位',
  mediaSupport: '媒体支持单位',
  recommending: '组织推荐单位',
} satisfies Record<OrganisationRole, string>

export const applicantKind = {
  unit: '单位',
  group: '团体',
  person: '个人',
} satisfies Record<ApplicantKind, string>

export const recommenderKind = {
  district: '区局',
  trade: '行业组织',
  group: '集团公司',
} satisfies Record<RecommenderKind, string>

export const publicName = {
  full: '全名',
  short: '只显示姓，例如“王*”',
  none: '不公开姓名',
} satisfies Record<PublicName, string>

export const fileKind = {
  pdf: 'PDF',
  jpg: 'JPG',
  png: 'PNG',
  doc: 'Word（doc）',
  docx: 'Word（docx）',
  avi: 'AVI',
  mov: 'MOV',
  mp4: 'MP4',
  mpg: 'MPG',
  any: '任意',
} satisfies Record<FileKind, string>

export const awardKind = {
  grade: '等级奖',
  popularity: '人气奖',
  observation: '观摩奖',
  organisation: '组织奖',
  participation: '参赛证书',
} satisfies Record<AwardKind, string>

export const componentKind = {
  experts: '专家评分',
  publicVote: '网络投票',
  audienceVote: '现场观众投票',
} satisfies Record<ComponentKind, string>

export const route = {
  recommender: '推荐单位推荐',
  direct: '直接报名',
  none: '无须推荐',
} satisfies Record<Route, string>

export const directRouteGround = {
  foreignFunded: '外商投资企业',
  specialisedPrivate: '专精特新民营企业',
  memberWithReason: '确无推荐单位的会员单位',
} satisfies Record<DirectRouteGround, string>

/** State of one section in the task list of an entry. */
export const sectionStatus = {
  notStarted: '未开始',
  inProgress: '填写中',
  complete: '已完成',
  needsChange: '需修改',
} satisfies Record<SectionStatus, string>

/** What of a scoring rule is missing, as `checkScoringRule` names it. */
export const ruleGap = {
  weights: '各部分权重须为整数且合计 100%',
  components: '评分部分未设置或重复',
  conversion: '票数换算办法未设置或不合理',
  matchedWeight: '按专家分布换算时投票权重过高',
  awards: '本轮所定奖项与参赛类型的奖项不符',
  criteria: '评分表未设置或分值不合理',
  trim: '去掉最高最低分的起算人数不合理',
  decimals: '小数位数须为 0 至 6',
  expertPoints: '缺少可供换算的专家分',
} satisfies Record<RuleGap, string>

/** How texts stand together, in every part of the product. */
export const phrase = {
  list: '{{first}}、{{next}}',
  sentences: '{{first}}{{next}}',
  quoted: '「{{text}}」',
  unnamed: '这一项',
  yuan: '{{amount}} 元',
}
