import type { Organisation } from '../../domain/types/index.ts'

/** R3, S:19–30 */
export const organisations: Organisation[] = [
  { role: 'guiding', name: '上海市市场监督管理局（上海市质量工作领导小组办公室）' },
  { role: 'guiding', name: '上海市总工会' },
  { role: 'guiding', name: '中国共产主义青年团上海市委员会' },
  { role: 'guiding', name: '上海市妇女联合会' },
  { role: 'host', name: '上海市质量协会' },
  { role: 'executor', name: '上海质量杂志社等' },
  { role: 'mediaSupport', name: '中国电信|上海热线' },
  { role: 'mediaSupport', name: '青年报社等' },
  { role: 'recommending', name: '上海市各区市场监管局' },
  { role: 'recommending', name: '上海市各行业组织' },
  { role: 'recommending', name: '上海市各集团公司' },
]
