import type { FormSection } from '../../domain/types/index.ts'
import { ask } from '../ask.ts'

/** Who made the work and who answers for it: R61–R64, S:215–218. */
export function peopleSections(): FormSection[] {
  return [
    {
      key: 'makers',
      title: '主创者',
      titleEn: 'Creator',
      fields: [
        ask({
          type: 'text',
          name: 'creator',
          label: '主创者姓名',
          labelEn: 'Name of the creator',
          help: '以团队参赛的，填写团队名称。',
          helpEn: 'For a team, the name of the team.',
        }),
      ],
    },
    {
      key: 'liaison',
      title: '联系人',
      titleEn: 'Contact',
      fields: [
        ask({
          type: 'text',
          name: 'contactName',
          label: '联系人姓名',
          labelEn: 'Name of the contact',
          prefill: 'registration.contactName',
        }),
        ask({
          type: 'text',
          name: 'contactAddress',
          label: '联系地址',
          labelEn: 'Address',
          prefill: 'registration.address',
        }),
        ask({
          type: 'text',
          name: 'contactDepartment',
          label: '联系部门',
          labelEn: 'Department',
        }),
        ask({ type: 'text', name: 'contactPosition', label: '职务', labelEn: 'Position' }),
        ask({
          type: 'phone',
          name: 'contactPhone',
          label: '联系手机',
          labelEn: 'Mobile number',
          prefill: 'registration.contactPhone',
        }),
        ask({
          type: 'email',
          name: 'contactEmail',
          label: '电子邮箱',
          labelEn: 'E-mail',
          prefill: 'registration.contactEmail',
        }),
      ],
    },
  ]
}
