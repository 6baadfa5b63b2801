import type { ConsentPreset, Prose } from '../types.ts'

export const purpose: Prose = {
  paragraphs: [
    '本届大赛面向全市征集微视频，用镜头记录城市、企业、产品、品牌和普通质量工作者的故事，让更多人关心质量、参与质量强市建设。',
    '创作以“品质侨都，全民共享”这一城市质量口号为主线，反映本市提高质量、争创全国质量强市示范城市的努力和成果。',
  ],
  paragraphsEn: [
    'The contest calls on the whole city for micro-videos about the city, its enterprises, products and brands, and the ordinary people who work for quality, so that more people care for it and take part.',
    'Entries are made around the city’s motto of quality and show what Jiangmen tries and achieves on its way to become a model city of quality.',
  ],
}

export const RULES_VERSION = '2020-1'

/** The rules of J:25–113 in our words; R numbers stand in `docs/requirements.md`. */
export const rules: Prose = {
  paragraphs: [
    '一、参赛对象。本市机关和企事业单位，在本市注册的社会团体和其他组织，以及在本市工作或学习的个人，均可参赛；可以独立参赛，也可以联合参赛。',
    '二、作品数量。单位投稿数量不限；个人创作的作品不超过 2 件。联合参赛的，单位计入牵头单位，个人计入每一位署名者。',
    '三、提交。投稿截止于 {submission.end}。作品与报名表一并在线提交，由系统编号并统一文件名称，不再使用电子邮件投稿。',
    '四、初选。活动组织单位对全部投稿作品进行初步审核。通过初选的作品，参赛者须签署版权使用授权书或承诺书，之后进入网络投票和专业评审。',
    '五、网络投票。通过初选的作品在大赛平台展示并接受公众投票，投票占总分的 30%。每人每天最多投 5 票，同一件作品每天最多一票。',
    '六、专业评审。专业评审委员会对全部进入网络投票的作品打分，占总分的 70%。一件作品有 5 份以上有效评分时，去掉一个最高分和一个最低分后取平均；未评不作零分。',
    '七、票数换算。按得票从高到低排名，将名次分为人数相等的十档，第一档 100 分，第十档 60 分，各档之间等差；票数相同的，名次并列，取较高一档；没有得票的计 60 分。例：20 件作品中得票第 3 名在第二档，换算为 95.56 分；若专家平均 88 分，总分为 95.56×30%＋88×70%＝90.27 分。',
    '八、名次。总分保留两位小数，四舍五入。总分相同的，先比较专家评分，再比较得票；仍相同的并列，由主办方决定。',
    '九、奖项。一等奖 1 个，奖金 3000 元；二等奖 3 个，各 1500 元；三等奖 5 个，各 500 元；最佳人气奖 1 个，300 元；优秀作品奖 20 个，各 200 元。奖金均为税前金额。等级奖项不重复获得，最佳人气奖可以与等级奖项同时获得。',
    '十、优秀组织奖 5 个，依据初评组织、选送作品的质量、获奖数量和宣传推广情况，授予有关部门和单位，通报表扬，不发奖金。',
    '十一、领奖。获奖作品均颁发证书，领取的时间和方式另行通知。作者或团体代表须使用真实姓名，领取时出示有效身份证件。',
    '十二、版权。作品版权归作者所有。作品获奖后，作者保留署名权，授权主办方改编、传播和使用作品；除奖金外，主办方不另付费用。',
    '十三、资格。作品须为原创且未在官方媒体发表，因版权、著作权或肖像权引起的纠纷由参赛者承担。不符合要求的作品取消参赛资格，并说明理由。',
    '十四、提交作品即表示同意本规则。未尽事宜由主办方规定或解释，规则的变动连同日期公布。',
  ],
  paragraphsEn: [
    '1. Who may enter: public bodies, enterprises and institutions of the city, social bodies registered in it, and persons who work or study there; alone or jointly.',
    '2. How many: units without limit; a person at most 2 works. A joint entry counts for the leading unit, or for every person named.',
    '3. Submission: until {submission.end}, that day included. Work and form are submitted online; the system gives the number and the file name, and no entry is taken by e-mail.',
    '4. Preliminary check: the organising units check every entry. Those who pass sign a copyright letter; then the work goes to the vote and to the experts.',
    '5. Public vote: the works that passed are shown on the platform and voted on; the vote counts 30 % of the total. One voter has 5 ballots a day, and one a day for the same work.',
    '6. Expert review: a committee marks every work that was voted on; its marks count 70 %. From 5 valid sheets on, the highest and the lowest are left out of the mean. A missing mark is not a zero.',
    '7. From votes to points: works are ranked by votes and the ranks cut into ten equal bands; the first band has 100 points, the tenth 60, with equal steps between. Equal votes share the better band; no votes give 60. Example: third of 20 works is in the second band, 95.56 points; with an expert mean of 88 the total is 95.56 × 30 % + 88 × 70 % = 90.27.',
    '8. Ranking: totals have two decimals, rounded half up. Equal totals are decided by the experts’ marks, then by votes; what is still equal shares the rank and is left to the host.',
    '9. Prizes: one first of 3,000 yuan, three second of 1,500, five third of 500, one for popularity of 300, twenty for excellent works of 200, all before tax. A work has one grade prize; the popularity prize may be added to it.',
    '10. Five organisation awards, commended in public and without cash, go to departments and units that held a careful first selection, sent good works, won prizes and made the contest known.',
    '11. Collection: every winner has a certificate; time and way are announced. Authors and representatives use their real names and show a valid identity document.',
    '12. Copyright stays with the author. Winners keep the right to be named and allow the host to adapt, spread and use the work; beyond the prize nothing is paid.',
    '13. Works are original and unpublished in official media; the applicant answers for disputes over copyright or portraits. A work that does not meet the conditions is disqualified, with the reason.',
    '14. To submit is to accept these rules. The host settles and explains what is left open; changes are published with their date.',
  ],
}

export const consents: ConsentPreset[] = [
  {
    key: 'rules',
    version: RULES_VERSION,
    title: '参赛规则',
    titleEn: 'Rules of the contest',
    text: '我已阅读并同意本届大赛的参赛规则。',
    textEn: 'I have read the rules of the contest and accept them.',
  },
  {
    key: 'privacy',
    version: RULES_VERSION,
    title: '个人信息处理',
    titleEn: 'Personal data',
    text: '我同意主办方为组织本届大赛处理所填的姓名和联系方式。公开页面只显示作品名称、参赛单位、作者和作品；领奖前不收集身份证件号码。',
    textEn:
      'I agree that the host processes the names and contacts given here to run this contest. Public pages show only title, unit, author and work; no identity number is asked for before a prize is collected.',
  },
  {
    key: 'licence',
    version: RULES_VERSION,
    title: '获奖作品使用授权',
    titleEn: 'Licence for winning works',
    text: '作品获奖后，我保留署名权，并授权主办方改编、传播和使用该作品，不另收费用。',
    textEn:
      'If the work wins, I keep the right to be named and allow the host to adapt, spread and use it without further payment.',
  },
]
