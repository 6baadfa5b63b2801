import type { ChecklistItem } from '../../domain/types/index.ts'

/** The formal check: basic conditions, recommendation, completeness (R110, R117, S:143), and one item of the category's own. */
export function checklist(own: ChecklistItem): ChecklistItem[] {
  return [
    {
      key: 'eligible',
      label: '基本条件：参赛单位名称为全称，属于参赛范围',
      labelEn: 'Basic conditions: the unit is named in full and may take part',
    },
    {
      key: 'opinion',
      label: '推荐意见：推荐单位对口，意见明确（直接报名的不适用，视为通过）',
      labelEn:
        'Opinion: the recommender is the right one and its opinion clear (does not apply to the direct route: pass)',
      evidence: 'recommendation',
    },
    {
      key: 'directRoute',
      label: '直接报名：所选情形属实，会员单位说明的原因成立',
      labelEn: 'Direct route: the ground is true, and a member’s reason holds',
      directRouteOnly: true,
      evidence: 'directRoute',
    },
    {
      key: 'stampedForm',
      label: '申报表已签名盖章，内容与在线填写的一致',
      labelEn: 'The form is signed and stamped and agrees with the answers online',
      evidence: 'files',
      slots: ['stampedForm'],
    },
    {
      key: 'papers',
      label: '单位 LOGO 和单位简介齐全、可用',
      labelEn: 'Logo and profile of the unit are there and can be used',
      evidence: 'files',
      slots: ['logo', 'unitProfile'],
    },
    {
      key: 'fileName',
      label: '作品文件名与“单位名称+参赛作品名称”相符',
      labelEn: 'The work file is named “unit + title”',
      evidence: 'names',
      byMachine: true,
    },
    { ...own, evidence: 'files', slots: ['work'] },
    {
      key: 'distinct',
      label: '与本单位在其他类型中的作品没有题目或内容的重复、相似',
      labelEn: 'Neither title nor content repeats the unit’s entries in other categories',
      evidence: 'similarity',
    },
    {
      key: 'lawful',
      label: '未发现涉密、抄袭、侵权或伪造材料',
      labelEn: 'No state secrets, plagiarism, infringement or forged papers are found',
    },
  ]
}
