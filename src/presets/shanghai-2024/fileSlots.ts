import type { FileSlot } from '../../domain/types/index.ts'
import { GIGABYTE } from '../sizes.ts'

/** R77, R78, S:121: the papers every entry brings. Bounds on bytes are ours, except that of the film. */
export const papers: FileSlot[] = [
  {
    key: 'stampedForm',
    label: '加盖公章的参赛作品申报表',
    labelEn: 'Stamped entry form',
    help: '填写完成后下载申报表，打印、签名并加盖公章，扫描为 PDF 上传。',
    helpEn: 'Download the completed form, print, sign and stamp it, and upload the scan as PDF.',
    due: 'submission',
    required: true,
    maxFiles: 1,
    maxMegabytes: 20,
    accept: ['pdf'],
    paper: 'form',
    seenBy: ['recommender'],
  },
  {
    key: 'logo',
    label: '申报单位LOGO',
    labelEn: 'Logo of the unit',
    help: 'jpg 格式；本单位的全部作品共用一份。',
    helpEn: 'As jpg; shared by all entries of the unit.',
    due: 'submission',
    required: true,
    maxFiles: 1,
    maxMegabytes: 10,
    accept: ['jpg'],
    shared: true,
    seenBy: ['recommender', 'judges'],
  },
  {
    key: 'unitProfile',
    label: '申报单位简介',
    labelEn: 'Profile of the unit',
    help: 'Word 格式；本单位的全部作品共用一份。',
    helpEn: 'As a Word document; shared by all entries of the unit.',
    due: 'submission',
    required: true,
    maxFiles: 1,
    maxMegabytes: 20,
    accept: ['doc', 'docx'],
    shared: true,
    seenBy: ['recommender', 'judges'],
  },
  {
    key: 'supplements',
    label: '其他补充说明材料',
    labelEn: 'Other supporting papers',
    help: '如有可上传，格式不限。',
    helpEn: 'If there are any; in any format.',
    due: 'submission',
    required: false,
    maxFiles: 5,
    maxMegabytes: 50,
    accept: ['any'],
    seenBy: ['recommender', 'judges'],
  },
]

/** R79, S:123: an outline or the text. The notice asks for Word only of the text. */
export const speechText: FileSlot = {
  ...work(),
  label: '演讲提纲或文字素材稿',
  labelEn: 'Outline or text of the speech',
  help: 'Word 文档；提纲也可以用 PDF。文件按“单位名称+参赛作品名称”命名。',
  helpEn: 'A Word document; an outline may be PDF. The file is named “unit + title”.',
  maxMegabytes: 50,
  accept: ['doc', 'docx', 'pdf'],
}

/** R79, S:123: at most 1G. The notice names no container, so those of every usual camera are taken. */
export const film: FileSlot = {
  ...work(),
  label: '参赛作品视频',
  labelEn: 'The film',
  help: '不超过 1G。文件按“单位名称+参赛作品名称”命名。',
  helpEn: 'At most 1 GB. The file is named “unit + title”.',
  maxMegabytes: GIGABYTE,
  accept: ['mp4', 'mov', 'avi', 'mpg'],
  seenBy: ['recommender', 'judges', 'public'],
}

/** R79, S:123 */
export const caseText: FileSlot = {
  ...work(),
  label: '参赛案例文档',
  labelEn: 'The case',
  help: '图文并茂的 Word 文档。文件按“单位名称+参赛作品名称”命名。',
  helpEn: 'A Word document with pictures. The file is named “unit + title”.',
  maxMegabytes: 50,
  accept: ['doc', 'docx'],
}

function work(): Omit<FileSlot, 'label' | 'labelEn' | 'maxMegabytes' | 'accept'> {
  return {
    key: 'work',
    due: 'submission',
    required: true,
    maxFiles: 1,
    standardName: true,
    seenBy: ['recommender', 'judges'],
  }
}
