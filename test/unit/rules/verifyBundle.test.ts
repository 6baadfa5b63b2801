import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import fc from 'fast-check'
import { commitmentOf } from '#src/domain/rules/resultBundle.ts'
import { verifyBundle } from '#src/domain/rules/verifyBundle.ts'
import { bundleOf, sampleInput, sha256 } from './sampleBundle.ts'

const SAMPLE = 'docs/result-bundle.sample.json'
const bundle = bundleOf(sampleInput())
const copy = () => structuredClone(bundle)
const problemsOf = (value: unknown, published?: string) =>
  verifyBundle(value, { sha256, published }).problems

describe('verifyBundle', () => {
  it('should hold for a result as it was computed, and say what people decided', () => {
    const verified = verifyBundle(bundle, { sha256, published: bundle.digest })
    expect(verified).toEqual({
      problems: [],
      decided: [{ kind: 'tie', of: 'lot', entries: ['A-003', 'A-004'] }],
      redacted: [],
      digest: bundle.digest,
    })
  })

  it('should find a single changed character, wherever it stands', () => {
    const text = JSON.stringify(bundle)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', '1', '7', 'a', 'e'), (at, sign) => {
        fc.pre(text[at] !== sign)
        const changed = text.slice(0, at) + sign + text.slice(at + 1)
        expect(problemsOf(parsed(changed), bundle.digest)).not.toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('should find a result that was changed together with its digests', () => {
    const input = sampleInput()
    const [mark] = input.marks
    if (mark) mark.values = { ...mark.values, content: '60' }
    const forged = bundleOf(input)
    expect(problemsOf(forged)).toEqual([])
    expect(problemsOf(forged, bundle.digest)).toEqual([
      { problem: 'publishedDigest', at: 'digest' },
    ])
  })

  it('should name where a computed value differs', () => {
    const changed = copy()
    const { lines } = changed.output as { lines: { published: string }[] }
    if (lines[1]) lines[1].published = '99.99'
    expect(problemsOf(changed)).toEqual([
      { problem: 'digest', at: 'digest' },
      { problem: 'output', at: 'output.lines.1.published' },
    ])
  })

  it('should still hold once a name has been destroyed, and tell so', () => {
    const changed = copy()
    const told = changed.people['A-001']
    changed.people['A-001'] = { commitment: told?.commitment ?? '' }
    const verified = verifyBundle(changed, { sha256, published: bundle.digest })
    expect(verified.problems).toEqual([])
    expect(verified.redacted).toEqual(['A-001'])
  })

  it('should find a name that was exchanged, and a commitment half destroyed', () => {
    const changed = copy()
    const told = changed.people['A-001']
    if (told) told.value = '别的名字'
    const half = copy()
    delete half.people['A-001']?.salt
    for (const each of [changed, half]) {
      expect(problemsOf(each)).toEqual([{ problem: 'commitment', at: 'people.A-001' }])
    }
    expect(commitmentOf({ salt: 'a', value: 'b' }, sha256)).not.toBe(
      commitmentOf({ salt: 'ab', value: '' }, sha256),
    )
  })

  it('should answer anything that is no bundle, and never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(problemsOf(value)[0]?.problem).toBe('unreadable')
      }),
    )
    for (const wrong of ['1/0', '0x10', '-', '1e9']) {
      const changed = copy()
      changed.input.records = [{ link: 'lot', values: { 'A-003': wrong } }]
      expect(problemsOf(changed)).toMatchObject([{ problem: 'unreadable' }])
    }
  })
})

describe('npm run verify', () => {
  let folder = ''
  const file = () => path.join(folder, 'verify.mjs')
  const verify = (...words: string[]) =>
    spawnSync(process.execPath, [file(), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { NODE_ENV: 'test' },
    })

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'verify-'))
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `import { packVerifier } from './src/launch/packVerifier.mjs'; await packVerifier(${JSON.stringify(file())})`,
    ])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should check the committed example from an empty folder, by one file alone', () => {
    expect(JSON.parse(readFileSync(SAMPLE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(bundle)))
    writeFileSync(path.join(folder, 'sample.json'), readFileSync(SAMPLE))
    const { status, stdout } = verify('sample.json', '--digest', bundle.digest)
    expect(stdout).toContain('核验通过')
    expect(stdout).toContain('It holds')
    expect(stdout).toContain('A-003, A-004')
    expect(status).toBe(0)
  })

  it('should end with 1 for a changed file, a foreign digest, no file, and what is no JSON', () => {
    const changed = readFileSync(SAMPLE, 'utf8').replace('"54"', '"55"')
    writeFileSync(path.join(folder, 'changed.json'), changed)
    writeFileSync(path.join(folder, 'text.json'), 'no JSON')
    for (const words of [
      ['changed.json'],
      ['sample.json', '--digest', sha256('another')],
      ['missing.json'],
      ['text.json'],
      [],
      ['--luck'],
    ]) {
      const { status, stdout, stderr } = verify(...words)
      expect([words, status]).toEqual([words, 1])
      expect(stdout).toMatch(/[㐀-鿿].* · .*[a-z]/u)
      expect(stderr).toBe('')
    }
  })
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
