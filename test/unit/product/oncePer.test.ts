import { jest } from '@jest/globals'

const copyOfModule = async () => {
  jest.resetModules()
  return import('#src/store/oncePer.ts')
}

describe('state that there is one of', () => {
  it('should be one for two bundles of the same module', async () => {
    const [one, other] = [await copyOfModule(), await copyOfModule()]
    expect(one.oncePer).not.toBe(other.oncePer)
    const holder = {}
    const made = one.oncePer(holder, 'stores', () => new Map())
    expect(other.oncePer(holder, 'stores', () => new Map())).toBe(made)
  })

  it('should be another for another holder and another name', async () => {
    const { oncePer } = await copyOfModule()
    const [holder, other] = [{}, {}]
    const made = oncePer(holder, 'stores', () => new Map())
    expect(oncePer(other, 'stores', () => new Map())).not.toBe(made)
    expect(oncePer(holder, 'locks', () => new Map())).not.toBe(made)
  })
})
