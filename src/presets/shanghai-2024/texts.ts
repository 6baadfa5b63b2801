import type { ConsentPreset, Prose } from '../types.ts'

export const purpose: Prose = {
  paragraphs: [
    '本届大赛面向本市各行业企事业单位，征集质量品牌建设与创新的故事和案例，交流经验，展示形象，传播质量品牌文化。',
    '大赛服务于上海“四大品牌”建设和新质生产力发展，设演讲、微电影、创新案例三种形式，帮助单位把品牌做得更好、讲得更好。',
    '品牌建设基础好的企业如愿意协办，欢迎与主办方联系。',
  ],
  paragraphsEn: [
    'The contest calls on enterprises and institutions of every trade in the city for stories and cases of how they build and renew quality brands: to share what they learned, to show what they are, and to spread a culture of quality.',
    'It serves the “four brands” of Shanghai and the growth of new productive forces. There are three forms: speech, micro-film and innovation case.',
    'Enterprises with a strong brand that would like to co-organise are welcome to contact the host.',
  ],
}

export const RULES_VERSION = '2024-1'

/** The rules of S:36–185 in our words; R numbers stand in `docs/requirements.md`. */
export const rules: Prose = {
  paragraphs: [
    '一、参赛单位。本市各行业企事业单位自愿报名，人数不限。演讲和微电影面向一线员工，创新案例面向重点项目团队；以团队参赛的，主创者填写团队名称。',
    '二、报名与申报。先在线报名，再按作品逐件填写申报表，均截止于 {submission.end}。填写中的内容自动保存，可分次完成。同时参加几种形式的，分别申报。只参加活动、暂无作品的单位也可报名。',
    '三、作品数量。同一单位在演讲、微电影中原则上各不超过 5 件，创新案例 1 件。确需增加的，由主办方说明理由后准予。',
    '四、不得重复。同一单位在不同类型中的作品，题目和内容不得重复或相似；形式审查发现的，予以淘汰。',
    '五、材料。每件作品上传加盖公章的申报表（PDF）、单位 LOGO（jpg）、单位简介（Word），以及必要的补充材料。演讲另交提纲或 Word 文字素材稿，微电影另交不超过 1G 的视频，创新案例另交图文并茂的 Word 文档。作品文件以“单位名称+参赛作品名称”命名。',
    '六、推荐。作品由区、行业组织或集团公司推荐。申报单位选择对口的推荐单位，提交后主动联系确认。推荐单位按作品要求和评分表初审，逐件写明意见，排定次序，打印系统生成的推荐表并盖章，于 {recommendation.end}前上传扫描件并提交。',
    '七、直接报名。专精特新民营企业、外商企业，以及因特殊情况确无推荐单位的市质协会会员单位，可选择“其它—市质协会员与质量推进部”直接报名。',
    '八、形式审查。按提交的先后审查基本条件、推荐意见和材料完整性。通过的正式受理；需要修改的在线退回，补充后再次提交，保留原来的次序。审查于 {examination.end}结束，申报和推荐通道同时关闭。',
    '九、演讲评审。设 3—5 个分赛区举行现场初赛，选出作品参加总决赛；总决赛为期 1 天，现场观众可以投票，结果当场宣布，决出一等奖和二等奖。',
    '十、微电影评审。线上初赛在平台展播，由公众投票并结合专业评审选出入围作品；决赛由专家集中评审，决出一等奖和二等奖。',
    '十一、案例评审。初审结合在线审查和专业评审选出入围案例；复审由专家集中评审，决出一等奖和二等奖。',
    '十二、三等奖在入围而未获一、二等奖的作品中产生。投票与专家评分的权重、票数换算办法和投票规则在有关轮次开启前公布；公布前不计算结果。',
    '十三、奖项。三种形式分设一、二、三等奖，名额视作品规模确定。观摩奖项有四个：演讲的最具风采奖和最佳演绎奖，微电影的最具创意奖和最佳人气奖。其余参赛作品获颁活动参赛成果证书。对组织推荐作品多、质量高的推荐单位予以表扬。',
    '十四、总决赛与颁证仪式同日举行并全程线上直播；其他单位可以报名到现场观摩。',
    '十五、宣传。获奖作品通过合作媒体和主办方渠道宣传，优秀演讲可改编为视频或文章，并择优推荐示范推广。',
    '十六、培训。主办方全年开放在线课程；承办方可能举办训练营，自愿参加，不是参赛条件。',
  ],
  paragraphsEn: [
    '1. Who may enter: enterprises and institutions of every trade in the city, of their own will and with any number of people. Speech and film are for front-line employees, the case for key project teams; a team gives its name as creator.',
    '2. Sign-up, then one form for each work, both until {submission.end}, that day included. What is typed is saved and can be finished later. Each form of the contest is entered apart. A unit may also sign up to attend only.',
    '3. How many: in principle at most 5 speeches, 5 films and 1 case for each unit. The host may grant more, with a reason.',
    '4. No repetition: entries of one unit in different categories must not repeat or resemble each other in title or content; otherwise the formal check eliminates them.',
    '5. Papers: the stamped form (PDF), the logo (jpg), the profile of the unit (Word), and what else is needed. For a speech its outline or text (Word), for a film a video of at most 1 GB, for a case a Word document with pictures. The work file is named “unit + title”.',
    '6. Recommendation by a district bureau, a trade body or a group company. The applicant chooses and then contacts it. The recommender checks by the requirements and the score sheet, writes an opinion on each entry, sets the order, prints and stamps the table the system makes, and submits its scan until {recommendation.end}, that day included.',
    '7. Direct route: specialised and innovative private enterprises, foreign-funded enterprises, and members of the association that for a special reason have no recommender.',
    '8. Formal check, first come first served: basic conditions, recommendation, completeness. What passes is accepted; what needs a change is returned online, submitted again, and keeps its place. It ends on {examination.end}, when entries and recommendations close.',
    '9. Speech: live preliminaries in 3 to 5 regions lead to a final of one day with an audience vote; the result is told on the spot and gives first and second prizes.',
    '10. Film: the online preliminary shows the films and joins a public vote with expert review; in the final the experts meet and give first and second prizes.',
    '11. Case: the first review joins a check online with expert review; in the second the experts meet and give first and second prizes.',
    '12. Third prizes go to those shortlisted without a first or second. Weights, conversion of votes and rules of voting are published before the round opens; until then nothing is computed.',
    '13. Awards: first, second and third prizes in each form, in numbers that depend on the entries. Speech: finest presence, best performance. Film: most creative, most popular. All other entries have a certificate of participation. Recommenders with many good entries are commended.',
    '14. The final and the award ceremony are on one day and streamed live; other units may sign up to watch on the spot.',
    '15. Publicity: winners are shown by the partner media and the host; good speeches may become videos or articles; the best are put forward as examples.',
    '16. Training: online courses are open all year; a training camp may be held. It is voluntary and no condition of entry.',
  ],
}

export const consents: ConsentPreset[] = [
  {
    key: 'rules',
    version: RULES_VERSION,
    title: '参赛规则',
    titleEn: 'Rules of the contest',
    text: '我单位已阅读并同意本届大赛的参赛规则。',
    textEn: 'We have read the rules of the contest and accept them.',
  },
  {
    key: 'privacy',
    version: RULES_VERSION,
    title: '个人信息处理',
    titleEn: 'Personal data',
    text: '我单位已告知有关人员，并同意主办方为组织本届大赛处理所填的姓名和联系方式。公开页面只显示作品名称、参赛单位、主创者和作品。',
    textEn:
      'We have told the people concerned and agree that the host processes the names and contacts given here to run this contest. Public pages show only title, unit, creator and work.',
  },
  {
    key: 'publicity',
    version: RULES_VERSION,
    title: '作品展播与宣传',
    titleEn: 'Showing and publicity',
    text: '我单位同意主办方在大赛期间展播作品，并通过合作媒体宣传获奖作品。',
    textEn:
      'We agree that the host shows the work during the contest and makes winning works known through its partner media.',
  },
]
