// @ts-check

/**
 * Settles when the database server that a command relies on is gone; never for a server of somebody else.
 * @param {() => boolean} hasDatabase
 * @returns {Promise<string>}
 */
export function databaseGone(hasDatabase) {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (hasDatabase()) return
      clearInterval(timer)
      resolve('PostgreSQL')
    }, 1000)
  })
}
