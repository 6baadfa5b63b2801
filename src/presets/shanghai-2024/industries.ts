import type { Option } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'

/** R48, S:199 */
export const keyField = ask({
  type: 'single',
  name: 'keyField',
  label: '重点领域',
  labelEn: 'Key field',
  options: [
    { value: 'manufacturing', label: '制造', labelEn: 'Manufacturing' },
    { value: 'construction', label: '建设工程', labelEn: 'Construction' },
    { value: 'marketServices', label: '市场服务', labelEn: 'Market services' },
    { value: 'nonProfit', label: '非营利性服务', labelEn: 'Non-profit services' },
    {
      value: 'specialisedSme',
      label: '“专精特新”中小企业',
      labelEn: 'Specialised and innovative small or medium enterprise',
    },
  ],
})

/** R49, S:200: one choice over all groups. */
export const keyIndustry = ask({
  type: 'single',
  name: 'keyIndustry',
  label: '重点产业',
  labelEn: 'Key industry',
  options: [
    ...group('两大传统产业升级', 'Upgrading of two traditional industries', [
      { value: 'digital', label: '数字化转型', labelEn: 'Digital transformation' },
      { value: 'green', label: '绿色化转型', labelEn: 'Green transformation' },
    ]),
    ...group('三大先导产业', 'Three leading industries', [
      { value: 'integratedCircuits', label: '集成电路', labelEn: 'Integrated circuits' },
      { value: 'biomedicine', label: '生物医药', labelEn: 'Biomedicine' },
      { value: 'artificialIntelligence', label: '人工智能', labelEn: 'Artificial intelligence' },
    ]),
    ...group('六大重点产业', 'Six key industries', [
      { value: 'electronics', label: '电子信息', labelEn: 'Electronics and information' },
      { value: 'health', label: '生命健康', labelEn: 'Life and health' },
      { value: 'automobiles', label: '汽车', labelEn: 'Automobiles' },
      { value: 'highEndEquipment', label: '高端装备', labelEn: 'High-end equipment' },
      { value: 'advancedMaterials', label: '先进材料', labelEn: 'Advanced materials' },
      { value: 'fashion', label: '时尚消费品', labelEn: 'Fashion and consumer goods' },
    ]),
    ...group('四大新赛道产业', 'Four industries on new tracks', [
      { value: 'metaverse', label: '元宇宙', labelEn: 'Metaverse' },
      { value: 'lowCarbon', label: '绿色低碳', labelEn: 'Green and low-carbon' },
      { value: 'digitalEconomy', label: '数字经济', labelEn: 'Digital economy' },
      { value: 'smartTerminals', label: '智能终端', labelEn: 'Smart terminals' },
    ]),
    ...group('五大未来产业', 'Five industries of the future', [
      { value: 'futureHealth', label: '未来健康', labelEn: 'Health of the future' },
      { value: 'futureIntelligence', label: '未来智能', labelEn: 'Intelligence of the future' },
      { value: 'futureEnergy', label: '未来能源', labelEn: 'Energy of the future' },
      { value: 'futureSpace', label: '未来空间', labelEn: 'Space of the future' },
      { value: 'futureMaterials', label: '未来材料', labelEn: 'Materials of the future' },
    ]),
    { value: 'other', label: '其他', labelEn: 'Other', asksText: true },
  ],
})

function group(heading: string, headingEn: string, options: Option[]): Option[] {
  return options.map((option) => ({ ...option, group: heading, groupEn: headingEn }))
}
