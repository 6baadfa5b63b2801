// @ts-check
import { build } from 'esbuild'

/**
 * The verifier of results as one file that needs nothing beside it but Node.
 *
 * @param {string} outfile
 */
export async function packVerifier(outfile) {
  await build({
    entryPoints: ['src/command/verify/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'inline',
    logLevel: 'error',
  })
}
