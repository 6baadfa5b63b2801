import type { ChecklistItem } from '../../domain/types/index.ts'

/** What the preliminary check looks at (R114, R117), from the conditions of J:27–49 and J:103–105. */
export const checklist: ChecklistItem[] = [
  {
    key: 'eligible',
    label: '参赛者属于本市单位、在本市注册的社会组织，或在本市工作、学习的个人',
    labelEn:
      'The applicant is a unit of the city, a body registered there, or works or studies there',
  },
  {
    key: 'realName',
    label: '作者或团体代表使用真实姓名，联系方式有效',
    labelEn: 'The author or representative uses a real name and can be reached',
  },
  {
    key: 'formComplete',
    label: '报名表填写完整，与作品相符',
    labelEn: 'The entry form is complete and fits the work',
    evidence: 'form',
  },
  {
    key: 'format',
    label: '时长、分辨率和格式符合要求，画面清晰，可以正常播放',
    labelEn: 'Length, resolution and format are right; the picture is clear and plays',
    evidence: 'files',
    slots: ['work'],
  },
  {
    key: 'openingTitle',
    label: '片头字幕写有作品名称，且与报名表一致',
    labelEn: 'The opening title shows the name of the work, as on the form',
  },
  {
    key: 'original',
    label: '作品为原创，未发现抄袭，此前未在官方媒体发表',
    labelEn: 'The work is original, no plagiarism is found, and official media did not publish it',
    evidence: 'similarity',
  },
  {
    key: 'lawful',
    label: '内容积极健康，符合法律法规，尊重各民族习俗',
    labelEn: 'The content is positive, lawful and respects the customs of every people',
  },
  {
    key: 'onTopic',
    label: '切合主题，体现本地元素',
    labelEn: 'The work keeps to the theme and shows local elements',
  },
]
