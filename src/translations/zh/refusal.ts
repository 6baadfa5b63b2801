import type { RefusalCode } from '../../domain/basics/refusalCodes.ts'

/** What happened, what it means, what to do next. Parameters are those the rules put into a refusal. */
export const refusal = {
  // who
  notSignedIn: '您还没有登录，或登录已经过期。请在新标签页登录，再回到这里重试。',
  notAllowed: '您的账号没有办理这一事项的权限。如确需办理，请联系主办方。',
  notFound: '没有找到您要的内容，可能已经移走，或不向您开放。请从列表重新进入。',
  wrongCredentials: '账号或密码不正确。请核对后重新输入，或重置密码。',
  triesUsed: '这台设备或所在网络尝试次数过多，这一次没有受理。请在 {{minutes}} 分钟后再试。',
  staffOnRecord: '此人在赛事中作出的决定已记录在案，不能删除。如不再参与，请取消其角色。',
  staffWithoutAddress: '您的账号没有邮箱，试发的邮件无处可寄。请先在账号中填写邮箱。',
  passwordChangeNeeded: '您使用的是初始密码，暂时不能办理其他事项。请先修改密码。',
  passwordWrong: '当前密码不正确。请核对后重新输入。',
  passwordsDiffer: '两次输入的密码不一样。请重新输入。',
  usernameShape: '账号须是邮箱地址或 11 位手机号。请核对后填写。',
  addressNotProven: '邮箱或手机号还没有验证，或验证已过期。请重新获取验证码。',
  letterExpired: '这个重置密码的链接已失效。请重新申请，并使用最近一次收到的链接。',
  accountUnknown: '这个邮箱或手机号还没有注册过账号。请核对，或去注册。',
  codeWrong: '验证码不正确，还可以输入 {{left}} 次。请核对最近一次收到的验证码。',
  codeExpired: '验证码已失效。请重新获取验证码。',
  codeTooOften: '验证码获取过于频繁，这一次没有发送。请在 {{minutes}} 分钟后再试。',
  passwordTooWeak: '这个密码太容易被猜到。请设至少 12 位、含三类字符且不常见的密码。',
  accountExists: '这个账号已经注册过。请直接登录，或换一个账号注册。',
  unitExists:
    '这家单位已经有账号（经办人：{{contact}}），没有重复注册。可以申请加入，也可以联系主办方。',
  unitWithoutAccount:
    '这家单位已经登记在册，但还没有账号，没有重复登记。可以申请加入，由主办方核实。',
  joinOffered: '如果您是这家单位的人员，请勾选这一项，再提交一次。',
  joinOpen: '您已有一份加入申请在等待答复，不能再提交。如需改申请别的单位，请先撤回。',
  joinTooOften: '24 小时内最多申请 {{count}} 次，这一次没有提交。请过后再试。',
  joinDecided: '这份加入申请已经办理过或已撤回。请刷新页面查看。',
  unitGiven: '您的账号已经有所属单位，不能再申请加入。如需更换，请先退出现在的单位。',
  jointNotAdmitted: '这一参赛类型不接受联合参赛，没有添加。',
  partnerSelf: '这就是本作品的申报方，不用再添加。请填写其他单位或个人。',
  partnerNamed: '已经添加过这一方，没有重复添加。',
  partnerTooMany: '一件作品最多添加 {{max}} 个联合参赛者，没有再添加。',
  partnersPending:
    '还有 {{count}} 个联合参赛者没有确认：{{names}}。请等对方确认，或先移除，再提交作品。',
  partnerFixed: '作品已经提交，现在不能确认或退出。如需变更，请让申报方先撤回作品。',
  partnerUnchanged: '作品现在的状态不能这样办理，没有改动。请刷新页面核对后再试。',
  licenceRefusedByPartner:
    '联合参赛者{{partners}}不同意使用这件作品，现在不能受理。请先与申报方核实，或按不符合要求处理。',
  limitReachedPartner:
    '联合参赛者{{partner}}在「{{category}}」的名额已经用完，这一件没有提交。请与对方商量，或移除后再提交。',
  consentOfAccount: '这一项同意随账号有效，不能单独撤回。如要撤回，请注销账号。',
  closeGranted: '主办方授予您的职责还没有结束，不能注销。请先联系主办方。',
  closeUnderWay: '还有 {{count}} 件作品正在办理，不能注销。请先让作品退出参赛，或等办理结束。',
  closeJoint:
    '您联合参赛的 {{count}} 件作品正在办理，不能注销。请让申报方撤回作品后退出，或等办理结束。',
  mergeSame: '这是同一家单位，没有合并。请选择另一家单位。',
  mergeDone: '其中一家单位已经并入别的单位，没有合并。请刷新页面查看。',
  mergeSealed:
    '要并入的单位已有 {{count}} 份提交的推荐表，盖章提交的推荐表不能改动，没有合并。请改为保留这家单位，把另一家并入它；两家都已提交推荐表的，不能合并。',
  mergeOwnRecommendation:
    '合并后，作品 {{entries}} 将由本单位推荐，不符合规则，没有合并。请先为这些作品改派推荐单位。',
  unitUnknown: '没有找到这家单位。请按单位全称或统一社会信用代码填写。',
  memberFirst: '这是本单位的首个账号，不能在这里移出或退出。如需变更，请联系主办方。',
  memberGranted: '这个账号由主办方发放或授予了职责，不能在这里移出。如需变更，请联系主办方。',
  foreignOrigin: '这次请求不是从本站页面发出的，没有受理。请回到本站页面重新操作。',
  // when
  windowNotOpen: '「{{window}}」尚未开始，{{opensAt}}起可以办理。请届时再来。',
  windowClosed: '「{{window}}」已于{{closesAt}}截止，不再受理。如有特殊情况，请联系主办方。',
  windowNotAnnounced: '「{{window}}」的时间尚未公布，现在还不能办理。请留意后续公告。',
  examinationClosed: '形式审查已经结束，不能再修改或提交。如有疑问，请联系主办方。',
  examinationNotClosed: '形式审查还没有结束，现在不能办理。请先结束审查，再做这一步。',
  // lifecycle
  wrongStage: '作品现在是「{{stage}}」状态，不能进行这一操作。请刷新页面查看最新情况。',
  entryClaimed:
    '这件作品已由另一位审查员领取，到{{until}}为止，这次没有办理。请审查下一件，或请对方放回。',
  claimMissing: '这件作品还没有领取，这次没有办理。请先领取，再作结论。',
  claimOutOfOrder:
    '前面还有更早提交、没有人领取的作品。请领取下一件；确需先审这一件的，请写明理由。',
  queueEmpty: '现在没有等待审查的作品。',
  notWaitingForExaminer: '这件作品现在不在待审查之列，不能领取。请刷新页面查看最新情况。',
  extensionRunning: '这件作品已单独延期至{{until}}，现在不能按未完成处理。',
  extensionPast: '延期须晚于现在，没有保存。请填写一个将来的时间。',
  extensionBeforeDeadline:
    '填写的延期时间 {{until}} 不晚于原截止时间 {{closesAt}}，没有保存。请填写更晚的时间。',
  extensionBeforeLast:
    '填写的延期时间 {{until}} 不晚于已经给出的延期 {{closesAt}}，没有保存。请填写更晚的时间。',
  instantOutOfRange: '年份应在 {{first}} 至 {{last}} 之间，没有保存。请核对日期。',
  proposalOpen: '这一事项已经提出，正在等另一位工作人员复核。',
  proposalDecided: '这一事项已经办理或不再适用，这次没有办理。请刷新页面查看最新情况。',
  repeatDecided: '这一问题已经办理或不再适用，这次没有办理。请刷新页面查看最新情况。',
  repeatKeepMissing: '请选定保留哪一件作品。',
  proposalOwn: '这一事项由您提出，须由另一位工作人员复核。',
  secondReaderMissing:
    '这一参赛类型由两位审查员先后审查。您的结论已经留存的，请等另一位审查员作出结论。',
  nameDiffers: '作品名称或单位与已提交的推荐表不一致。',
  creditCodeDoubtful: '单位的统一社会信用代码校验位有误，请核对证照。',
  alreadyInHand: '这件作品已经有人在审查或写了意见，不能撤回提交。如需修改，请联系审查人员退回。',
  recommendationPending: '这件作品的推荐还没有提交，暂时不能受理。请等推荐单位提交推荐表。',
  changedMeanwhile: '您打开页面以后，内容已被他人修改，这次没有保存。请刷新后核对再试。',
  savedElsewhere:
    '这一部分刚在另一个窗口或由本单位的其他账号改过，这次没有保存，以免互相覆盖。您填写的内容仍在页面上，请先核对那边的内容。',
  sectionsUnsaved: '还有填写后没有保存的部分：{{sections}}。请打开核对，保存后再提交。',
  outsideOperation: '这一项由系统按流程记录，不能直接改动。请使用相应的办理按钮。',
  outOfScope: '所选内容不属于您负责的赛事，未保存。如需办理，请联系负责全部赛事的工作人员。',
  contestFixed: '所属赛事一经确定不能更改，未保存。如需用于其他赛事，请在该赛事中另建。',
  unitElsewhere:
    '这家单位的记录不只属于您负责的赛事，须由负责全部赛事的工作人员列入名单或修改资料。',
  sectionNotOpen: '这一部分没有要求修改，现在不能改动。请只修改被退回的部分。',
  // limits
  limitReachedUnit:
    '本单位在「{{category}}」最多提交 {{limit}} 件作品，已提交 {{taken}} 件，这一件没有提交。可先撤回一件，或向主办方申请增加名额。',
  limitReachedPerson:
    '每人在「{{category}}」最多提交 {{limit}} 件作品，已提交 {{taken}} 件，这一件没有提交。可先撤回一件再提交。',
  limitReachedContest:
    '整个「{{contest}}」最多申报 {{limit}} 件，已经用了 {{taken}} 件，这一件没有提交。请先让其中一件退出参赛，再提交。',
  limitReachedParticipant:
    '{{participant}}在「{{scope}}」中最多参加 {{limit}} 件作品，已经满额，这一件没有办理（由其他人申报的作品也计入）。请换人或先让一件退出参赛；如确为同名同日出生的另一个人，请联系主办方。',
  participantsNotAsked: '这一参赛类型不填写参赛者，没有保存。请按作品页面上的栏目填写。',
  participantsMissing: '还没有选定参赛者。请先选定由谁参加这件作品，再提交。',
  participantsTooMany: '一件作品最多 {{max}} 名参赛者，没有保存。请减少后再保存。',
  participantTwice: '{{participant}}在这件作品中选了两次。请去掉一个后再保存。',
  participantBirthDateMissing:
    '还没有填写{{participant}}的出生日期，而这一参赛类型须填写。请先在参赛者名单中补填。',
  participantKnown:
    '名单中已有同名、同一天出生的{{participant}}，没有重复添加。请直接使用已有的一条。',
  participantNameTwice: '名单中已有叫{{participant}}的人。请填写出生日期，以便区分同名的人。',
  participantNamed:
    '{{participant}}已列入作品，不能从名单中删除。请先从作品中去掉，或让作品退出参赛。',
  participantFixed:
    '{{participant}}参加的作品已经提交，姓名和出生日期不能再改。如有错误，请先撤回作品，或联系主办方退回修改。',
  participantsKeptTooMany: '名单中最多保存 {{max}} 名参赛者，没有再添加。请先删除不再需要的。',
  birthDateAhead: '出生日期在今天之后。请核对后填写。',
  guardianMissing:
    '{{participant}}截止日未满 {{age}} 周岁，还没有填写监护人。请先在参赛者名单中补填。',
  guardianIsChild: '监护人不能是参赛者本人。请填写父母或其他监护人的姓名。',
  consentGoneByChild:
    '{{participants}}的监护人在提交之后撤回了同意，这件作品不能受理。请不予通过，或退回申报者换人或补交同意书。',
  slotGivenAway: '这件作品的名额已经释放，现在不能重新考虑。如有疑问，请联系主办方。',
  draftsTooMany:
    '您在本届赛事中已有 {{max}} 件作品尚未提交，没有再新建。请先提交，或退出不再参赛的作品。',
  membersTooMany: '这家单位已有 {{max}} 个账号，不能再加入。请先移出不再使用的账号。',
  // what is asked
  invalid: '有内容还需要修改，这次没有保存或提交。请按提示逐项改好后再试，已填写的内容仍在页面上。',
  addressUnreadable: '这个地址写得不完整或有误，无法识别。请检查地址，或从首页重新进入。',
  methodUnknown: '这个页面不接收这样的请求，没有受理。请从本站页面重新操作。',
  queryUnreadable: '地址里的查询条件无法识别，没有查询。请从页面上重新选择条件。',
  bodyUnreadable: '收到的内容不完整或格式有误，没有受理。请刷新页面后再试一次。',
  bodyTypeUnknown: '收到的内容没有注明可识别的格式，没有受理。请从本站页面重新操作。',
  bodyTooLarge:
    '一次提交的内容不能超过 {{maxBytes}}，这一次没有受理。请精简后再试；文件请从上传处上传。',
  bodyTooManyValues: '一次提交的内容不能超过 {{max}} 项，这一次没有受理。请分几次提交。',
  bodyTimedOut: '等了很久，内容仍没有传完，这一次没有受理。请检查网络后再试。',
  reasonMissing: '还没有写明理由，因此没有办理。请写明理由，它会留存备查。',
  remarksMissing: '还没有写修改意见，因此没有退回。请至少指出一处需要修改的内容。',
  agreementMissing: '还没有同意「{{title}}」，因此没有办理。请阅读后勾选。',
  consentMissing: '还没有同意「{{consent}}」现行的参赛规则，因此没有提交。请阅读后勾选，再提交。',
  declarationMissing: '还没有确认声明，因此没有提交。请阅读声明并勾选确认。',
  checklistIncomplete:
    '审查清单还有 {{count}} 项未核对或未通过，不能受理。请逐项核对，或退回修改。',
  opinionMissing: '还没有写推荐意见，因此没有保存。请为这件作品写明意见。',
  secondPersonMissing: '这一事项须由两人确认。请由另一位工作人员复核后办理。',
  applicantKindNotAdmitted: '这一类别不接受您选择的参赛身份。请改选身份或类别。',
  notRegistered: '您还没有报名本届大赛，因此不能申报作品。请先完成报名。',
  recommenderMissing:
    '还没有选择推荐单位，因此没有提交。请选择对口的推荐单位，或符合条件的直接报名。',
  recommenderUnknown: '所选单位不在本届推荐单位名单中。请从名单里重新选择。',
  recommenderOwnUnit: '推荐单位不能推荐本单位的作品。请另选推荐单位。',
  recommenderUnchanged: '所选推荐单位与原来相同，没有改动。请另选一家推荐单位。',
  directRouteClosed: '本届大赛没有开放直接报名。请选择一家推荐单位。',
  directRouteGroundMissing:
    '直接报名须符合规定的情形。请选择情形；会员单位还须说明没有推荐单位的原因。',
  // fields
  fieldRequired: '请填写{{label}}。',
  fieldTooShort: '{{label}}现在 {{count}} 字，至少需要 {{min}} 字。请补充。',
  fieldTooLong: '{{label}}现在 {{count}} 字，最多 {{max}} 字。请删减。',
  fieldNotText: '{{label}}不是文字。请重新填写。',
  fieldNotNumber: '{{label}}需要填整数。请用阿拉伯数字填写。',
  fieldNumberTooSmall: '{{label}}不能小于 {{min}}。请核对后填写。',
  fieldNumberTooLarge: '{{label}}不能大于 {{max}}。请核对后填写。',
  broadcastSent: '这份通知已经发出，不能再改，也没有重复发送。',
  broadcastToNobody: '目前没有符合条件的收件人，没有发送。',
  recipientsChanged: '预览之后收件人或内容有变动，没有发送。请重新查看收件人和样稿。',
  placeholderUnknown: '「{{name}}」不能替换。可用的有姓名、单位、赛事三种，写法见正文下的说明。',
  fieldNotOption: '{{label}}的选项不在列表中。请重新选择。',
  fieldOtherTextMissing: '{{label}}选了其他，请在后面写明具体内容。',
  fieldExclusiveOption: '{{label}}中的「{{option}}」不能与其他选项同时选择。请只保留其一。',
  fieldEmailShape: '{{label}}不像一个邮箱地址。请按 name@example.org 的样子填写。',
  fieldPhoneShape: '{{label}}不像一个电话号码。请填写手机号，或带区号的固定电话。',
  fieldPostcodeShape: '{{label}}应为 6 位数字。请核对后填写。',
  fieldDateShape: '{{label}}应为一个日期，例如 2014-09-01。请核对后填写。',
  fieldDateTooEarly: '{{label}}不能早于 {{earliest}}。请核对后填写。',
  fieldDateTooLate: '{{label}}不能晚于 {{latest}}。请核对后填写。',
  fieldAgeTooLow: '{{label}}：到 {{day}} 当天为 {{age}} 周岁，须年满 {{min}} 周岁。请核对日期。',
  fieldAgeTooHigh: '{{label}}：到 {{day}} 当天为 {{age}} 周岁，不能超过 {{max}} 周岁。请核对日期。',
  fieldNotDecimal: '{{label}}需要填数字，最多 {{decimals}} 位小数。请用阿拉伯数字填写。',
  fieldCreditCodeShape: '{{label}}应为 18 位数字或大写字母，不含 I、O、S、V、Z。请核对证照后填写。',
  fieldUnknown: '表单中没有「{{name}}」这一项，因此没有保存。请刷新页面后再填。',
  slugShape: '网址名称只能用小写字母、数字和短横线。请修改后保存。',
  slugReserved: '「{{slug}}」已由网站保留，不能用作网址名称。请换一个。',
  // design of a form
  formEmpty: '表单里还没有任何内容，因此没有保存。请至少加入一个填写项。',
  formSectionEmpty: '「{{name}}」这一部分里没有填写项。请加入填写项，或删去这一部分。',
  formBlockUnknown: '表单不支持「{{type}}」这种填写项。请删去后换一种。',
  formNameShape:
    '「{{name}}」不能用作名称。名称以英文字母开头，只用字母、数字和单个下划线，不超过 64 个字符。',
  formNameDuplicate: '名称「{{name}}」用了不止一次。请为每一项、每一部分各起一个名称。',
  formLabelMissing: '「{{name}}」缺少显示的文字。请补上标题、选项文字或正文。',
  formOptionsMissing: '「{{name}}」是选择题，但还没有选项。请至少加入一个选项。',
  formOptionShape:
    '「{{name}}」的选项值「{{value}}」不能使用。选项值不能为空，不含逗号、顿号、分号，不超过 64 个字符。',
  formOptionDuplicate: '「{{name}}」里有两个选项的值都是「{{value}}」。请改成不同的值。',
  formOptionTextTwice: '「{{name}}」是多选题，只能有一个选项要求写明内容。请保留其中一个。',
  formRangeInvalid:
    '「{{name}}」的上下限不正确。请填整数，且下限不大于上限；字数在 0 至 20000 之间。',
  formAgeRange: '「{{name}}」的年龄上下限不正确。请填 0 至 20000 之间的整数，且下限不大于上限。',
  formNumberRange:
    '「{{name}}」的最小值、最大值不正确。小数位数须为 0 至 6 的整数，最小值、最大值的小数不超过这个位数，且最小值不大于最大值。',
  formConditionUnknown:
    '「{{name}}」的显示条件指向「{{field}}」，但它前面没有这道选择题。请改为排在前面的选择题。',
  formConditionValue: '「{{name}}」的显示条件中，「{{value}}」不是那道题的选项值。请核对后修改。',
  formDateField:
    '栏目「{{name}}」中的日程字段“{{typed}}”不存在，最接近的是“{{{nearest}}}”，请照这样写。',
  formDateBound: '「{{name}}」的最早、最晚日期应写成 2014-09-01 的样子，且最早不晚于最晚。请修改。',
  formAgeDay:
    '「{{name}}」按哪一天计算年龄，「{{day}}」不是日程字段，最接近的是「{{nearest}}」。请改写，例如 submission.end（申报截止日）。',
  formAgeDayMissing:
    '「{{name}}」限定了年龄，但没有说按哪一天计算。请填写日程字段，例如 submission.end（申报截止日）。',
  formSlotMissing: '「{{name}}」没有指明是哪一个文件项。请填写参赛类型中该文件项的标识。',
  formSlotTwice: '「{{name}}」所指的文件项在本表单里已经出现过一次。请删去一处。',
  formTitleTwice: '一份申报表只能有一个栏目是作品名称，「{{name}}」是第二个。请只勾选一个。',
  rulesMissing:
    '还没有规则正文。参赛者提交时须同意规则，请先在“规则与告知”里填写规则正文，再公开赛事或开放申报。',
  formTitleMissing:
    '申报表「{{form}}」还没有指明哪一个栏目是作品名称。请在一个单行文字栏目里勾选「这就是作品名称」，否则作品在各处都没有名称。',
  formRecommenderTwice: '一份表单只能有一处选择推荐单位，「{{name}}」是第二处。请删去一处。',
  // files
  scanDoubtful: '{{label}}不是由现在的内容打印、盖章的扫描件。请核对，或退回重交。',
  fileMissing: '还没有上传{{label}}。请上传后再提交。',
  fileTooFew: '{{label}}至少要 {{min}} 个文件，现有 {{count}} 个。请补齐后再提交。',
  fileSlotClosed: '按目前填写的内容，不需要上传{{label}}。如需上传，请先修改有关内容并保存。',
  fileTooMany: '{{label}}最多上传 {{max}} 个文件。请先删去一个再上传。',
  fileTooLarge: '{{label}}不能超过 {{maxBytes}}，这个文件没有保存。请压缩后再传。',
  fileEmpty: '这个文件是空的，没有保存。请检查后重新上传。',
  fileWrongType: '{{label}}只接受 {{accept}} 格式，这个文件的内容不符。请转换格式后再传。',
  fileTooLong: '{{label}}时长 {{seconds}} 秒，不能超过 {{maxSeconds}} 秒。请剪短后再传。',
  fileTooShort: '{{label}}时长 {{seconds}} 秒，不能少于 {{minSeconds}} 秒。请补足后再传。',
  fileTooSmall:
    '{{label}}画面短边 {{height}} 像素，不能低于 {{minHeight}} 像素。请上传更清晰的版本。',
  fileTextTooLong: '{{label}}正文 {{characters}} 字，不能超过 {{max}} 字。请删减后再传。',
  fileTextTooShort: '{{label}}正文 {{characters}} 字，不能少于 {{min}} 字。请补充后再传。',
  paperOverdue:
    '{{label}}的交回时间已于 {{closesAt}} 截止，没有交回的作品不进入后续环节。确有原因的，请联系主办方单独延期。',
  fileUnreadable: '{{label}}无法读取，可能已损坏或没有传完整。请用相应软件打开检查后重新上传。',
  fileLocked: '{{label}}设有打开密码或已加密，无法读取。请取消密码后重新上传。',
  fileMacros: '{{label}}中含有宏，没有保存。请另存为不含宏的 Word 文档后再传。',
  fileUnpacksTooLarge: '{{label}}解开后的内容异常庞大，没有保存。请用 Word 重新另存后再传。',
  fileTooManyPages: '{{label}}共 {{pages}} 页，不能超过 {{max}} 页。请精简后再传。',
  fileTooManyPixels:
    '{{label}}为 {{width}}×{{height}} 像素，超过系统能处理的大小。请缩小到边长 {{max}} 像素以内再传。',
  fileWithoutPicture: '{{label}}中没有视频画面，可能只有声音。请检查后重新上传。',
  fileSlotUnknown: '这一类别没有这个上传位置，文件没有保存。请刷新页面后再传。',
  fileDamaged: '这个文件在保存时受损，没有登记。请重新上传。',
  // resumable uploads
  uploadExpired: '这次上传已经失效：可能已取消，或超过 24 小时没有继续。请重新选择文件上传。',
  uploadLengthWrong: '文件的实际大小与开始上传时不一致，没有保存。请重新选择文件上传。',
  uploadIncomplete: '这个文件还没有传完（已传 {{percent}}%）。请继续上传。',
  uploadConflict: '同一文件的另一次传输还没有结束。请稍候，系统会自动继续。',
  uploadQuotaUsed:
    '本账号的上传空间共 {{quotaBytes}}，还剩 {{leftBytes}}，放不下这个文件。请取消不用的上传，或联系主办方。',
  storageFull: '服务器的存储空间不足，这个文件没有保存。请联系主办方，或稍后再试。',
  storageUnavailable: '暂时无法读写文件，已经保存的内容没有丢失。请稍后再试。',
  databaseUnavailable: '系统暂时不可用，这一次没有保存；之前保存的内容没有丢失。请稍后再试。',
  guardsMissing: '平台的数据库还没有配置完整，目前只能查看，这一次没有保存。请联系平台管理员。',
  outcomeUnknown: '连接中断，无法确认这一次是否已经保存。请先刷新页面查看，再决定是否重试。',
  // recommendation table
  tableEmpty: '还没有可以列入推荐表的作品。请先为至少一件作品写明推荐意见。',
  tableOpinionsMissing: '还有 {{count}} 件作品没有推荐意见，不能生成推荐表。请逐件写明意见。',
  tableOutdated: '推荐表生成后内容有变动，原表不能再用。请重新生成、打印并盖章。',
  tableScanMissing: '还没有上传盖章的推荐表扫描件。请上传当前版本的扫描件后再提交。',
  tableScanWaiting: '扫描件正在识别，请稍等片刻再提交。',
  tableScanWrong: '扫描件不是当前这张推荐表的完整盖章件，不能提交。请重新上传。',
  tableScanUnproven: '没有从扫描件上读全校验码。请重新扫描，或核对后确认。',
  tableScanSettled: '这份扫描件不需要人工确认。',
  confirmationMissing: '请先勾选确认。',
  tableAlreadySealed: '这张推荐表已经提交，不能再改动。如需更正，请联系主办方。',
  tableNotRendered: '推荐表还在生成，请稍等片刻再下载或提交。',
  // printed papers
  documentCharacterMissing:
    '「{{excerpt}}」中的「{{character}}」（{{codePoint}}）无法打印，文件没有生成。请改用其他写法后再试。',
  fieldUnprintable:
    '{{label}}含有不能印在纸面上的字符：{{characters}}。请删去，或改用汉字、字母、数字和标点；已填写的内容仍在页面上。',
  // rounds, marks, ballots, results
  roundAlreadyOpen: '这一轮已经开启，正在评审或投票。如要结束，请关闭本轮。',
  roundNotOpen: '这一轮现在没有开放。请留意赛事日程。',
  roundNotClosed: '这一轮还没有关闭，不能计算或公布结果。请先关闭本轮。',
  roundRuleIncomplete: '这一轮的计分规则还不完整（{{what}}），不能开启或计算。请先补全并公布规则。',
  fileInRound: '作品正在投票或评审，这份已通过的材料暂不能移除，没有改动。如需更换，请联系主办方。',
  roundRuleFrozen: '这一轮已经有评分或投票，规则不能再改。如必须更改，请另设一轮。',
  ruleUnsound: '计分规则有 {{count}} 处需要修改，尚未保存。请按各处提示修改。',
  rulePartInvalid: '这一处没有填写，或填写的内容不能识别。',
  ruleKeyTwice: '名称“{{key}}”出现了两次，请改用不同的名称。',
  ruleKeyUnknown: '规则中没有“{{key}}”。请从已有的名称中选择。',
  ruleWeights:
    '按权重合计时，各项都要填写权重，且合计为 100%（现为 {{weights}}%）；直接相加时不填权重。',
  ruleRange: '数值前后不符：最低须小于最高，分档须能整除区间，各行须按次序排列。',
  ruleStepUnused: '这一步所用的数据在规则中没有。请补上，或删去这一步。',
  ruleStepsClash: '这一步不能与前面选定的算法同用。请改选其中一个。',
  ruleMatchedWeight: '按专家分折算的投票，权重不得超过专家分的一半，专家分须按满分折算为百分制。',
  markOffScale: '{{label}}应为 {{min}} 至 {{max}}，每 {{step}} 分一档。请核对后填写。',
  markedTooFew: '有评委评分的作品不足 {{least}} 件，不能按评委的宽严调整分数。请改用原始分。',
  panelDisconnected: '评委之间没有共同评过的作品，分数无法相互比较。请改用原始分，或补充评分。',
  carriedMissing: '有 {{count}} 件作品没有前一轮的成绩，不能计算。请先核对晋级名单。',
  adjustmentInvalid: '加分或扣分记录有误，没有计算。请核对代码、秒数和分数。',
  choiceOutdated: '第 {{step}} 项晋级决定与现在的名次不符。请重新决定。',
  judgeUnknown: '所选账号不是本届大赛的评委。请先授予评委身份，再分配作品。',
  notAssigned: '这件作品没有分配给您评审。请从您的评审清单进入。',
  markOutOfRange: '{{label}}应为 {{min}} 至 {{max}} 的整数。请核对后填写。',
  markIncomplete: '评分表还有 {{count}} 项没有打分，因此没有提交。请逐项打分。',
  marksMissing: '还有 {{count}} 份评分没有提交，不能计算结果。请联系评委补齐。',
  audienceCountsMissing: '本轮计入现场观众投票，但还没有填写各作品的现场票数。请填写后再计算。',
  cookiesOff: '浏览器没有保存投票所需的 Cookie，这一票没有计入。请允许本站使用 Cookie 后再投。',
  voteQuotaUsed: '您今天的 {{perDay}} 票已经投完。请明天再来。',
  voteAlreadyCast: '您今天已经给这件作品投过票，这一次没有计入。可以为其他作品投票。',
  entryNotInRound: '这件作品不在本轮之中。请从本轮作品列表进入。',
  resultsNotComputed: '结果还没有计算，不能公布。请先计算并核对。',
  resultsOutdated: '计算之后，评分、票数或参评作品又有变动。请重新计算并核对后再办理。',
  resultsPublished: '结果已经公布，不能再改动。如需更正，请按更正程序办理。',
  awardsUndecided: '「{{award}}」还有并列或待选的作品没有决定，不能公布。请先作出决定。',
  awardQuotaExceeded: '「{{award}}」名额为 {{quota}} 个，已经满额。请先调整名单。',
  awardQuotaMissing: '「{{award}}」还没有公布名额，不能分配。请先填写名额。',
  awardDecisionOutdated: '「{{award}}」的决定涉及已不在并列名单中的作品。请按现在的名单重新决定。',
  // lists of units as workbooks
  sheetType:
    '这个文件不是 Excel 工作簿（.xlsx）。请下载模板填写，或在 Excel、WPS 中“另存为”.xlsx 后再上传；只改扩展名不行。',
  sheetOldOrLocked:
    '这是旧格式（.xls）或设了密码的工作簿，读不出来。请取消密码，另存为 .xlsx 后再上传。',
  tableType:
    '这个文件既不是 Excel 工作簿（.xlsx），也不是文本表格（.csv）。请下载模板填写后上传；只改扩展名不行。',
  tableQuoteOpen:
    '第 {{row}} 行有一个引号没有配对，后面的内容分不清属于哪一格。请补上或删去这个引号，或改用 .xlsx 模板。',
  sheetTooLarge: '名单文件不能超过 {{maxBytes}}。请删去图片和其他工作表，或分成几个文件。',
  sheetUnpacksTooLarge: '这个文件解开后大得不像一份名单，没有读取。请把名单复制到模板里再上传。',
  sheetTooFar:
    '名单应在前 {{rows}} 行、前 {{columns}} 列之内。请删去更远处的空行和空列（可能只有格式没有内容），或把名单复制到模板里再上传。',
  sheetTooManyRows: '一份名单最多 {{max}} 行，这份有 {{count}} 行。请分成几个文件。',
  sheetEmpty: '这份名单是空的。请从表头下一行起填写，一行一个。',
  sheetHeaderMissing: '表头里没有找到{{labels}}。请使用模板的表头。',
  sheetHeaderTwice: '表头「{{name}}」出现了不止一次。请只留一列。',
  cellFormula: '{{label}}是公式。请改成填写的文字（复制后“选择性粘贴—数值”）。',
  cellError: '{{label}}是公式出错的结果（如 #N/A），不是内容。请重新填写这一格。',
  cellMerged: '{{label}}在合并单元格（{{range}}）里，不知道属于哪一行。请取消合并，每行分别填写。',
  cellCodeNumber:
    '{{label}}被 Excel 当作数字，末几位可能已经变了。请把单元格设为文本，重新填写 18 位代码。',
  cellNumberChanged:
    '{{label}}被 Excel 当作数字，开头的 0 或末几位可能已经丢失。请把单元格设为文本，重新填写。',
  cellPhoneNumber: '{{label}}是数字格式，已按 {{digits}} 读取。请核对。',
  cellTooMany: '{{label}}最多写 {{max}} 个。',
  twiceInSheet: '{{label}}与第 {{row}} 行重复。请只留一行，或改正其中一行。',
  recommenderKindUnknown: '{{label}}应为：{{kinds}}。',
  cellCreditCodeDoubtful: '{{label}}的校验位不符。请核对证照；仍可导入，导入后列为待核对。',
  creditCodeTaken:
    '这个信用代码已登记在「{{name}}」名下。请核对代码和名称；确为同一家的，请填写登记的名称。',
  creditCodeDiffers:
    '这家单位登记的信用代码是 {{code}}，与此不同。请核对；要改登记的代码，请在单位页面修改。',
  nameTaken: '其他名称里有一个是「{{name}}」的名称。请核对是不是同一家。',
  unitKnownAs: '这家单位登记的名称是「{{name}}」，登记的名称不变。',
  importChanged: '预览之后，名单文件或已登记的内容有了变化，没有导入。请重新预览，确认后再导入。',
  importNothing: '没有可以导入的行。请按提示改正后重新上传。',
  importFaulty: '有 {{count}} 行须改正，整份都没有导入。请按预览中列出的问题改正后重新上传。',
  importAlike:
    '有 {{count}} 行与另一行或名单中已有的人同名、同一天出生，没有导入。请先说明是不是同一个人。',
  // issued accounts
  passwordExpired: '一次性密码已于 {{until}} 过期。请联系主办方重新发放。',
  accountIssued: '已有账号，没有再发。需要新密码时请选择“重新发放密码”。',
  colleagueTooMany: '一家单位在一项赛事中最多开通 {{max}} 个账号。',
  invitationOver:
    '这个邀请已经不能使用：该单位不在本届推荐单位名单中，或赛事不再接受报名。您仍可在申报时从名单里选择推荐单位。',
  // last resort
  tooManyRequests: '操作过于频繁，这一次没有受理。请稍等片刻再试。',
  conversionMissing:
    '换算办法“{{name}}”已不在网站的配置中，不能按本轮规则计算。请网站管理员恢复它。',
  conversionUnsound:
    '换算办法“{{name}}”算出的得分不合规则（须为 0 至 100，票数相同则得分相同，票数多的不得更低），没有计算。请告知网站管理员。',
  conversionChanged:
    '换算办法“{{name}}”现在算出的结果与已存的计算不同，不能发布。请告知网站管理员；确认无误后重新计算。',
  voterUnknown: '{{how}}本次投票按“{{identity}}”计票。',
  sealFailed:
    '电子签章服务暂时没有盖成，这份文件盖章后才会提供下载。系统会自动重试，请稍后再来；较长时间仍未成功时，请联系主办方。',
  exportFailed: '导出“{{name}}”未能生成，没有记录。请稍后再试；仍不行时，请网站管理员查看日志。',
  busy: '系统正忙，这一次没有完成。请稍等片刻再试，已填写的内容仍在页面上。',
} satisfies Record<RefusalCode, string>
