/** The host's configuration, by the name that every Payload project gives it; only the packed plugin is compiled against this. */
declare module '@payload-config' {
  import type { SanitizedConfig } from 'payload'

  const config: Promise<SanitizedConfig>
  export default config
}
