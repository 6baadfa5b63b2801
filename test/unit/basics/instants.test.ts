import type { Locale } from '#src/domain/basics/languages.ts'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { transformSync } from '@swc/core'
import { dayOf, formatDay, formatInstant } from '#src/domain/basics/instants.ts'

const SHANGHAI = 'Asia/Shanghai'

describe('formatInstant', () => {
  it.each<[string, Locale, string]>([
    ['2026-11-22T00:06:00Z', 'zh', '2026年11月22日 08:06'],
    ['2026-11-22T00:06:00Z', 'en', '22 November 2026, 08:06'],
    ['2024-07-05T15:59:59Z', 'zh', '2024年7月5日 23:59:59'],
    ['2024-07-05T16:00:00Z', 'zh', '2024年7月6日 00:00'],
    ['2024-07-05T16:00:00Z', 'en', '6 July 2024, 00:00'],
  ])('should write %s in %s as %s', (instant, locale, words) => {
    expect(formatInstant(instant, SHANGHAI, locale)).toBe(words)
    expect(formatInstant(new Date(instant), SHANGHAI, locale)).toBe(words)
  })

  it('should follow the zone it is given, summer time included', () => {
    expect(formatInstant('2024-07-05T15:59:00Z', 'Europe/Berlin', 'zh')).toBe('2024年7月5日 17:59')
    expect(formatInstant('2024-01-05T15:59:00Z', 'Europe/Berlin', 'zh')).toBe('2024年1月5日 16:59')
    expect(formatDay('2024-07-05T17:00:00Z', SHANGHAI, 'zh')).toBe('2024年7月6日')
  })
})

describe('dayOf', () => {
  it('should change at midnight of the contest, not of the server', () => {
    expect(dayOf('2024-08-01T15:59:59.999Z', SHANGHAI)).toBe('2024-08-01')
    expect(dayOf('2024-08-01T16:00:00Z', SHANGHAI)).toBe('2024-08-02')
    expect(dayOf('2024-12-31T16:00:00Z', SHANGHAI)).toBe('2025-01-01')
    expect(dayOf('2024-08-01T16:00:00Z', 'UTC')).toBe('2024-08-01')
  })

  it('should throw at a day without a time', () => {
    expect(() => dayOf('2024-08-01', SHANGHAI)).toThrow(RangeError)
  })
})

describe('a server in another zone', () => {
  // In one piece, as a server is given it: what the second imports is the first.
  const source = ['languages', 'instants']
    .map((name) => readFileSync(`src/domain/basics/${name}.ts`, 'utf8'))
    .join('\n')
    .replace(/^import .*$/gm, '')
  const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } as const
  const plain = transformSync(source, { ...options, module: { type: 'es6' } }).code
  const script = `${plain}
    const instant = new Date('2024-08-01T16:00:00Z')
    console.log(instant.getHours(), dayOf(instant, '${SHANGHAI}'), formatInstant(instant, '${SHANGHAI}', 'zh'))`

  it.each([
    ['UTC', 16],
    ['America/New_York', 12],
    ['Pacific/Kiritimati', 6],
  ])('should say the same as here: %s', (zone, localHour) => {
    const server = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
      encoding: 'utf8',
    })
    expect(server.stderr).toBe('')
    expect(server.stdout.trim()).toBe(`${localHour} 2024-08-02 2024年8月2日 00:00`)
  })
})
