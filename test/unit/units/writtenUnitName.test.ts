import { differingUnitNames } from '#src/domain/units/writtenUnitName.ts'
import { fieldsOf, formFor, municipal } from '../../helpers/presets.ts'

const [{ key = '' } = {}] = municipal.categories
const definition = formFor(municipal, key, 'group') ?? formFor(municipal, key, 'unit')

describe('the name of the unit on a form', () => {
  it('should be remarked where it is another than the one on record, not where it is spelled otherwise', () => {
    if (!definition) throw new Error('no form')
    const name = fieldsOf(definition).find(({ prefill }) => prefill === 'unit.name')?.name ?? ''
    const differing = (written: string) =>
      differingUnitNames({
        definition,
        answers: { [name]: written },
        unitName: '示例机械（江门）有限公司',
      })
    expect(differing('示例机械(江门)有限公司 ')).toEqual([])
    expect(differing('示例机电有限公司')).toEqual(['示例机电有限公司'])
    expect(differing('')).toEqual([])
  })
})
