import type { FileSlot } from '../../domain/types/index.ts'
import { GIGABYTE } from '../sizes.ts'

export const fileSlots: FileSlot[] = [
  {
    // R29, J:41, J:53. The notice limits length and picture; the bound on bytes is ours.
    key: 'work',
    label: '参赛作品（高清版）',
    labelEn: 'The video (high definition)',
    help: 'avi、mov、mp4 或 mpg 格式；最长 5 分钟，至少 720P。',
    helpEn: 'At most 5 minutes, at least 720p, as avi, mov, mp4 or mpg.',
    due: 'submission',
    required: true,
    maxFiles: 1,
    maxMegabytes: GIGABYTE,
    accept: ['avi', 'mov', 'mp4', 'mpg'],
    maxSeconds: 300,
    minHeight: 720,
    standardName: true,
    seenBy: ['recommender', 'judges', 'public'],
  },
  {
    // R79c, R115, J:49
    key: 'copyrightLetter',
    label: '作品版权使用授权书（或承诺书）',
    labelEn: 'Copyright letter',
    help: '通过初选后下载打印，签署后扫描或拍照上传；未交回的作品不进入网络投票和专业评审。',
    helpEn:
      'To be downloaded, signed and uploaded as a scan or photo after the preliminary check; without it the entry goes neither to the vote nor to the experts.',
    due: 'acceptance',
    required: true,
    maxFiles: 1,
    maxMegabytes: 20,
    accept: ['pdf', 'jpg', 'png'],
    paper: 'copyrightLetter',
    seenBy: [],
  },
]
