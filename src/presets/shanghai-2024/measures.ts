import { ask } from '../ask.ts'

/** R59, S:214: only for speech and film */
export const minutes = ask({
  type: 'number',
  name: 'minutes',
  label: '作品时长',
  labelEn: 'Length',
  unit: '分钟',
  unitEn: 'minutes',
  min: 1,
})

/** R60, S:214: only for the case */
export const characters = ask({
  type: 'number',
  name: 'characters',
  label: '案例篇幅',
  labelEn: 'Length of the case',
  unit: '字',
  unitEn: 'characters',
  min: 1,
})
