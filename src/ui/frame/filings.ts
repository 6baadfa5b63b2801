/**
 * The filing numbers of this installation, from the environment: `ICP_NUMBER` (京ICP备…号) and
 * `PUBLIC_SECURITY_NUMBER` (京公网安备 … 号). Nothing is shown for one that is not set.
 */
export function filings(): {
  icp: string | null
  publicSecurity: { number: string; href: string } | null
} {
  const number = process.env.PUBLIC_SECURITY_NUMBER?.trim() || null
  const code = number?.replace(/\D/g, '') ?? ''
  const href = `https://beian.mps.gov.cn/#/query/webSearch?code=${code}`

  return {
    icp: process.env.ICP_NUMBER?.trim() || null,
    publicSecurity: number ? { number, href } : null,
  }
}
