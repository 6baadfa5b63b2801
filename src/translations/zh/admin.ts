import { adminFields } from './adminFields.ts'
import { adminOptions } from './adminOptions.ts'

/** Words of the staff panel. */
export const admin = {
  groups: {
    contest: '赛事',
    entries: '申报与推荐',
    judging: '评审与结果',
    people: '单位与人员',
    records: '记录',
    site: '网站内容',
  },
  collections: {
    contests: { singular: '赛事', plural: '赛事' },
    categories: { singular: '参赛类型', plural: '参赛类型' },
    units: { singular: '单位', plural: '单位' },
    staff: { singular: '工作人员', plural: '工作人员' },
    accounts: { singular: '前台账号', plural: '前台账号' },
    joinRequests: { singular: '加入单位申请', plural: '加入单位申请' },
    registrations: { singular: '报名', plural: '报名' },
    entries: { singular: '作品', plural: '作品' },
    entryFiles: { singular: '作品文件', plural: '作品文件' },
    printedPapers: { singular: '打印的材料', plural: '打印的材料' },
    entryPartners: { singular: '联合参赛者', plural: '联合参赛者' },
    participants: { singular: '参赛者', plural: '参赛者' },
    renditions: { singular: '视频播放版', plural: '视频播放版' },
    pageImages: { singular: '页面图片', plural: '页面图片' },
    uploads: { singular: '断点续传', plural: '断点续传' },
    forms: { singular: '表单', plural: '表单' },
    formVersions: { singular: '表单版本', plural: '表单版本' },
    'form-submissions': { singular: '表单提交', plural: '表单提交' },
    recommendations: { singular: '推荐意见', plural: '推荐意见' },
    recommendationTables: { singular: '推荐表', plural: '推荐表' },
    recommendationExtensions: { singular: '推荐延期', plural: '推荐延期' },
    examinations: { singular: '形式审查记录', plural: '形式审查记录' },
    proposals: { singular: '双人办理', plural: '双人办理' },
    rounds: { singular: '评审轮次', plural: '评审轮次' },
    assignments: { singular: '评审分配', plural: '评审分配' },
    marks: { singular: '评分', plural: '评分' },
    ballots: { singular: '选票', plural: '选票' },
    resultRuns: { singular: '结果计算', plural: '结果计算' },
    results: { singular: '结果', plural: '结果' },
    ruleTexts: { singular: '规则版本', plural: '规则与同意书版本' },
    entryVersions: { singular: '提交版本', plural: '提交版本' },
    broadcasts: { singular: '群发通知', plural: '群发通知' },
    publicityRecords: { singular: '宣传推广记录', plural: '宣传推广记录' },
    limitGrants: { singular: '追加名额', plural: '追加名额' },
    entryTexts: { singular: '比对文字', plural: '比对文字' },
    similarities: { singular: '相近作品', plural: '相近作品' },
    repeats: { singular: '同一影片', plural: '同一影片' },
    workingCopies: { singular: '未保存的填写内容', plural: '未保存的填写内容' },
    messages: { singular: '消息', plural: '消息' },
    codes: { singular: '验证码', plural: '验证码' },
    activity: { singular: '操作记录', plural: '操作记录' },
    media: { singular: '图片', plural: '图片' },
  },
  tabs: {
    basics: '基本信息',
    schedule: '日程',
    organisations: '组织单位',
    rules: '规则与告知',
    recommendation: '推荐与直报',
    desk: '形式审查',
    limits: '对象与限额',
    forms: '表单与文件',
    sheets: '要求与评分表',
    examination: '审查与奖项',
    scoring: '计分规则',
    voting: '投票',
  },
  fields: adminFields,
  /** By collection, where a name means different things. */
  descriptionsOf: {
    accounts: {
      consents: {
        key: '全站的告知书写其标识；某一赛事的同意书写作“赛事网址标识/同意书标识”。',
      },
    },
    categories: {
      key: '用于网址，例如 film：字母和数字，以字母开头。',
      code: '作品编号中的大写字母，例如 2024-W-0001 中的 W。',
      fileSlots: {
        maxCharacters: '上传 Word 文档（docx）时由系统数出正文字数；只接受 docx 的文件项才能填写。',
        seenBy:
          '申报者本人和审查人员总能看到。监护人同意书、身份证明等不要向评委和公众开放；公众只在作品展示时看到影片。没有选过时按文件项的性质从严设定。',
      },
    },
  },
  descriptions: {
    byMachine:
      '不勾选表示须由人查看：批量受理时这一项记为“未逐件查看”。只有系统能完全判断的才勾选，例如名称是否一致；签名、印章、画面和内容只有人能看。',
    dueBy: '只用于受理后交的文件。过期后不能再传；个别作品可单独延期。留空则不限时间。',
    displayText:
      '显示文字：留空则按起止时间写出，时间改动后随之更新；写了日期的，须与起止时间一致。可写日程字段，例如 {submission.end}。',
    requirementSheet:
      '可写日程字段，例如 {submission.end}（申报截止日），显示时填入日期，改期后随之更新。',
    rules: '写到日期时，请用上列日程字段，例如 {submission.end}；改期后随之更新。',
    recommenders:
      '本页打开之后导入的推荐单位，保存本页时会保留在名单中；要移出名单，请先刷新本页。',
    body: '空行分段。可写 {{name}}（收件人姓名）、{{unit}}（单位全称）、{{contest}}（赛事名称），发送时逐一替换。',
    paper:
      '选择后，申报者在此上传系统打印、签字盖章的材料，系统读码核对是否为最新版本；不打印的材料留空。',
    copyrightLetter: '空行和换行分段。作品编号、名称和申报方由系统填写。',
    jointEntries: '开启后，作品可由几家单位或几个人联合申报，每一方须各自确认。',
    slug: '用于网址，只含小写字母、数字和连字符，例如 quality-story-2027。',
    windows: '未填起止时间的阶段显示为“另行通知”，不约束提交。',
    maxMegabytes: '以 MB 填写，1 GB = 1024 MB。',
    minFiles: '留空表示至少 1 个；选传的文件项没有下限。',
    condition:
      '只对部分参赛者要求的文件，例如只有未满 18 周岁的才交监护人同意书。不填表示对所有参赛者都适用。',
    repeatDays: '同一单位把同一部影片报入两个类型时，请其在此期限内选定保留哪一件；填 0 则不询问。',
    claimMinutes: '领取后超过这一时间没有操作，作品自动放回待审查。',
    claimFirst: '开启后，须先领取作品才能作出结论；不按先后领取的，须写明理由。',
    phrases: '审查员写意见时可直接选用，例如“请补充盖章的申报表”。',
    secondReader: '开启后，须两位审查员先后得出同意受理的结论，作品才正式受理。',
    soft: '“原则上”的限额，组织者可说明理由后为单个单位增加名额。',
    isTitle:
      '每份申报表须有一个，也只能有一个栏目是作品名称：列表、文件名、打印材料和评审都用它。报名表不用勾选。',
    earliest: '写成 2027-07-01 的样子。留空表示不限。',
    ageOn:
      '出生日期按日程中的哪一天计算周岁：填写日程字段，例如 submission.end（申报截止日）。改期后随之更新。',
    decimals: '留空表示只能填整数。',
    slot: '填写参赛类型中文件项的标识。格式、个数、谁能看到，都以该文件项为准；申请人在文件页面上传。',
    showWhenField: '只有当所填栏目的取值符合条件时才显示本栏目。',
    components: '权重之和须为 100；投票部分须声明票数折算方法。',
    reminderDays:
      '填一个或几个天数，例如 3 和 1；没有提交、没有推荐或没有改完的各方会收到提醒。留空则不提醒。',
    recommenderDigest: '开启后，推荐单位每天上午收到一封汇总邮件；站内消息仍即时出现。',
    graceMinutes: '截止时已在上传的文件可在此时间内完成并提交。',
    quota: '留空表示名额未公布。',
    perUnit: '留空表示不限。',
    perPerson: '留空表示不限。',
    perParticipant: '参赛者是参加作品的人，不论由谁申报；同名同日出生视为同一人。留空表示不限。',
    most: '填 0 或留空表示本类型不填写参赛者。',
    underAge:
      '填写后，本文件项（例如监护人同意书）只向申报截止日未满这一年龄的参赛者要求，每人一份；只有申报者和工作人员能看到。',
    contests:
      '留空表示负责全部赛事。只负责部分赛事的人员看不到其他赛事；新建赛事和表单、管理单位与账号须由负责全部赛事的人员办理。',
    bands: '仅“分档名次”使用。',
    awardScope: '初评等只决定晋级的轮次，选“不决定奖项”。',
    decides: '填写参赛类型中奖项的标识。',
    slots: '填写文件项的标识；留空表示全部必交文件。',
    evidence: '选择后，审查页面按系统核对的结果预先填写本项，由审查员确认。',
    key: '只含字母和数字，用于系统内部引用。',
  },
  blocks: {
    section: { singular: '分节', plural: '分节' },
    text: { singular: '单行文字', plural: '单行文字' },
    textarea: { singular: '多行文字', plural: '多行文字' },
    email: { singular: '电子邮箱', plural: '电子邮箱' },
    phone: { singular: '手机或电话', plural: '手机或电话' },
    postcode: { singular: '邮政编码', plural: '邮政编码' },
    creditCode: { singular: '统一社会信用代码', plural: '统一社会信用代码' },
    number: { singular: '数字', plural: '数字' },
    date: { singular: '日期', plural: '日期' },
    file: { singular: '文件', plural: '文件' },
    single: { singular: '单选', plural: '单选' },
    multiple: { singular: '多选', plural: '多选' },
    recommender: { singular: '推荐单位选择', plural: '推荐单位选择' },
    statement: { singular: '承诺文字', plural: '承诺文字' },
  },
  problems: {
    leastAboveMost:
      '“{{least}}”（{{min}}）大于“{{most}}”（{{max}}）：请改小“{{least}}”，或改大“{{most}}”。',
    notWhole: '请填写整数，不带小数。',
    checklistSlotUnknown:
      '审查项“{{item}}”所指的文件项“{{slot}}”不在本类型的文件项里。可以写的标识：{{known}}',
    scanByMachine: '扫描件上的签名和印章只有人能看：系统只认得二维码和红色，这一项请由人核对。',
    keyTwice: '标识“{{key}}”与第 {{row}} 行重复：请换一个，每一行的标识各不相同。',
    megabytes: '请填写以 MB 为单位的大小，0.1 至 102400 之间，例如 20 表示 20 MB。',
    readersOfPaper:
      '系统打印的材料载有申报者的电话和地址，不能向评委或公众开放：请只选推荐单位，或都不选。',
    publicNotFilm:
      '公众只能看到随作品提交、不共用的影片：请去掉“公众”，或在允许的格式中加入影片格式。',
    condition: {
      unknown: '本类型的表单里没有名称为“{{field}}”的栏目：请填写表单中栏目的名称。',
      kind: '栏目“{{field}}”不能作条件：请选用单选、多选、数字，或计算年龄的日期栏目。',
      valuesMissing: '请填写栏目“{{field}}”取哪些值时适用。',
      value: '栏目“{{field}}”没有“{{value}}”这个选项：请填写选项的值。',
      boundsMissing: '请为栏目“{{field}}”填写最小值或最大值。',
      bounds: '最小值大于最大值：请改小最小值或改大最大值。',
    },
    slotUnknown:
      '表单的栏目“{{field}}”指向文件项“{{slot}}”，参赛类型“{{category}}”没有这个文件项：请先添加该文件项，或改正栏目里的标识。',
    ageDayUnknown:
      '表单的栏目“{{field}}”按“{{day}}”计算年龄，本赛事的日程里没有这个阶段：请先在日程中加入该阶段，或改用其他日程字段。',
    fileOnSignUp:
      '报名表不能有文件栏目（“{{field}}”）：文件属于参赛类型的文件项。请把它移到申报表。',
    conditionLeft:
      '参赛类型“{{category}}”的文件项“{{slot}}”取决于本表单的栏目“{{field}}”，这样保存后条件不再成立：请保留这个栏目和它的选项{{value}}，或先修改该文件项的条件。',
    paperNotPdf: '系统打印的材料以 PDF 扫描件收回，请允许 PDF 格式。',
    paperShared: '系统打印的材料每件作品一份，不能各作品共用。',
    paperTwice: '同一种系统材料只能有一个文件项。',
    paperDue: {
      form: '申报表须在提交作品时交回。',
      copyrightLetter: '版权使用授权书在受理之后交回。',
    },
    charactersOnlyDocx:
      '只有 Word 文档（docx）能数出字数：请让这个文件项只接受 docx，或清空字数要求。',
    letterMissing: '有文件项要收回版权使用授权书，请填写授权书正文。',
    readersOfConsent:
      '未成年人的同意书只供申报者和工作人员查看，不能向推荐单位、评委或公众开放：请都不选。',
    childrenNotAsked:
      '本类型不填写参赛者，没有人会被要求这一文件：请先填写每件作品最多几名参赛者。',
    childSlotShape:
      '每名未成年参赛者一份的文件须在提交时交，不能共用，不能是系统打印的材料，也不能另设条件。',
    limitIsHard: '这一参赛类型的限额不是“原则上”的，不能追加。',
    grantedToOne: '请选择一家单位或一个个人账号，只选其一。',
    keyShape: '只能使用字母和数字，以字母开头，最多 40 个。',
    codeShape: '请填写 1 至 3 个大写字母。',
    slugShape: '只能使用小写字母、数字和连字符，以字母开头。',
    slugReserved: '“{{slug}}”是系统保留的地址，请换一个。',
    timeZoneUnknown: '无法识别时区“{{timeZone}}”，例如 Asia/Shanghai。',
    stageTwice:
      '「{{first}}」和「{{title}}」都是「{{stage}}」阶段，一个赛事只能有一个，否则各处显示的截止时间会不一致。请合为一行，或改选其中一行的类别。',
    windowOrder: '阶段“{{title}}”的截止时间早于开始时间。',
    richTextShape: '这段正文不是编辑器写出的格式，没有保存。请重新填写。',
    embeddedUnknown:
      '这段正文中的图片或链接指向不存在或您无权查看的内容，没有保存。请删除后重新选择。',
    windowTextContradicts:
      '阶段“{{title}}”的显示文字写的是“{{dates}}”，而起止时间是“{{own}}”，两者不一致。请改成一致，或清空显示文字，由系统按时间写出。',
    deadlinePast:
      '阶段“{{title}}”的截止时间还没有到，不能改到已经过去的 {{to}}（现在是 {{now}}）。要提前截止，请填现在之后的时间；没有改动任何内容。',
    ofField: '“{{label}}”：{{message}}',
    deadlineInterrupted:
      '阶段“{{title}}”已经开始，不能改成以后再开始：正在办理的人会突然无法继续。没有改动任何内容。',
    deadlineRemoved:
      '阶段“{{title}}”已经开始，不能删除，也不能清空它的起止时间。要提前截止，请填现在之后的截止时间；没有改动任何内容。',
    deadlineBeforeEntries:
      '有 {{count}} 件作品在 {{to}} 之后、原截止时间之前提交（最近一件 {{latest}}），截止时间不能提前到它们之前。',
    deadlineAfterExamination:
      '阶段“{{title}}”延期至 {{to}}，但审查已于 {{closed}} 关闭，延期后交来的作品无法受理。请同时清空或推迟“审查关闭时间”。',
    dateFieldUnknown: '“{{typed}}”不是日程字段，最接近的是“{{{nearest}}}”。可以写：{{fields}}',
    rulesVersionFrozen: '规则正文已改动，请同时填写新的规则版本。',
    consentVersionFrozen:
      '“{{title}}”的版本“{{version}}”已经公布，可能有人按它同意过，正文不能改动：请填写一个没有用过的版本。',
  },
  formName: '只在系统内部使用，例如 summary：本表单中不重复。申报者看到的是标签。',
  publishing: {
    submission:
      '没有“作品申报”阶段：请在“日程”中添加一个阶段，阶段种类选“作品申报”，填写起止时间。',
    category: '没有参赛类型：请先保存本页，再到“参赛类型”新建一个，选择本赛事。',
    form: '参赛类型“{{category}}”没有给{{kinds}}的申报表：请在该类型的“表单与文件”中添加一行，选择参赛对象和表单；不接受他们参赛的，从“参赛对象”中去掉。',
  },
  options: adminOptions,
} as const
