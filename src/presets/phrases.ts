import type { Phrase } from '../domain/types/index.ts'

/** What examiners write most often; organisers change the list to what their contest needs (R110–R113). */
export const phrases: Phrase[] = [
  {
    use: 'remark',
    text: '扫描件不清晰或缺页，请重新扫描后上传。',
    textEn: 'The scan is unclear or a page is missing. Please scan and upload it again.',
  },
  {
    use: 'remark',
    text: '请补盖单位公章后重新扫描上传。',
    textEn: 'Please stamp it with the seal of your unit, then scan and upload it again.',
  },
  {
    use: 'remark',
    text: '单位名称与公章不一致，请填写全称。',
    textEn: 'The name of the unit is not that of its seal. Please give its full name.',
  },
  {
    use: 'remark',
    text: '内容与所附材料不一致，请核对后修改。',
    textEn: 'This does not agree with the papers attached. Please compare and correct it.',
  },
  {
    use: 'remark',
    text: '请补充具体数据，并说明来源。',
    textEn: 'Please add figures and say where they come from.',
  },
  {
    use: 'remark',
    text: '视频无法正常播放，请重新导出后上传。',
    textEn: 'The film does not play. Please export and upload it again.',
  },
  {
    use: 'remark',
    text: '联系人或联系电话有误，请更正。',
    textEn: 'The contact or the phone number is wrong. Please correct it.',
  },
  {
    use: 'elimination',
    text: '与本单位在其他类型中的作品重复。',
    textEn: 'It repeats an entry of the same unit in another category.',
  },
  {
    use: 'elimination',
    text: '不属于本赛事的参赛范围。',
    textEn: 'It is outside the scope of this contest.',
  },
  {
    use: 'elimination',
    text: '内容涉嫌抄袭或侵权，且未能说明。',
    textEn: 'It seems to be copied or to infringe rights, and this was not explained.',
  },
  {
    use: 'elimination',
    text: '经退回修改，仍不符合参赛要求。',
    textEn: 'It does not meet the requirements even after it was returned.',
  },
]
