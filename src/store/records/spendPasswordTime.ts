import crypto from 'node:crypto'

/** As much work as Payload spends on checking a password, so that the time taken does not tell whether an account exists. */
export async function spendPasswordTime(password: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    crypto.pbkdf2(password, 'nobody', ITERATIONS, KEY_BYTES, 'sha256', (error) =>
      error ? reject(error) : resolve(),
    )
  })
}

/** Payload 3.90: `pbkdf2-sha256-v1`. */
const ITERATIONS = 600_000
const KEY_BYTES = 32
