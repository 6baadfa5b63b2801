/** What somebody signed in with, as roughly as its owner recognises it; no version, no model. */
export type Device = { browser: Browser; system: System }

export const BROWSERS = ['wechat', 'edge', 'qq', 'firefox', 'chrome', 'safari', 'other'] as const
export const SYSTEMS = ['harmony', 'android', 'ios', 'windows', 'mac', 'linux', 'other'] as const
export type Browser = (typeof BROWSERS)[number]
export type System = (typeof SYSTEMS)[number]

/** Reads a `User-Agent`, which claims to be several browsers at once: the first that fits is the one. */
export function roughDevice(userAgent: string | null): Device {
  const text = (userAgent ?? '').slice(0, 1000)
  const first = <Name extends string>(signs: [Name, RegExp][], other: Name): Name =>
    signs.find(([, sign]) => sign.test(text))?.[0] ?? other
  return { browser: first(BROWSER_SIGNS, 'other'), system: first(SYSTEM_SIGNS, 'other') }
}

const BROWSER_SIGNS: [Browser, RegExp][] = [
  ['wechat', /MicroMessenger/],
  ['edge', /Edg(?:e|A|iOS)?\//],
  ['qq', /QQBrowser/],
  ['firefox', /Firefox|FxiOS/],
  ['chrome', /Chrome|CriOS/],
  ['safari', /Safari/],
]
const SYSTEM_SIGNS: [System, RegExp][] = [
  ['harmony', /HarmonyOS|OpenHarmony/],
  ['android', /Android/],
  ['ios', /iPhone|iPad|iPod/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['linux', /Linux|X11/],
]
