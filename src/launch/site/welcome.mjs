// @ts-check
import { demoAccounts } from '../database/seedDemo.mjs'
import { columns } from '../terminal/columns.mjs'

/**
 * Tells where everything is, and how to sign in.
 * @param {{ settings: import('../setup/settings.mjs').Settings, logs: string[] }} options
 */
export function welcome({ settings, logs }) {
  const { address, basePath, dataDir, isDemo } = settings
  console.log('')
  print(`网站 ${address}`, 'site')
  print(`管理后台 ${address}/admin`, 'administration')
  const accounts = isDemo ? demoAccounts(dataDir) : []
  if (accounts.length > 0) {
    print(
      '演示账号（口令仅在本次安装中有效）',
      'demo accounts (passwords are of this installation only)',
    )
    const placed = accounts.map((each) => ({ ...each, face: `${basePath}${each.face}` }))
    table(placed.map((account) => Object.values(account))).forEach((line) =>
      console.log(`  ${line}`),
    )
  } else {
    print(
      '首次使用请在管理后台创建首位管理员',
      'on first use, create the first administrator there',
    )
  }
  print(`数据 ${dataDir}`, 'data')
  if (logs.length > 0) print(`日志 ${logs.join('  ')}`, 'logs')
  print('按 Ctrl-C 停止全部', 'Ctrl-C stops everything')
}

/** @param {string} zh @param {string} en */
function print(zh, en) {
  console.log(`${zh} · ${en}`)
}

/** @param {string[][]} rows @returns {string[]} with columns aligned on a terminal */
function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columns(row[column] ?? ''))),
  )
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columns(cell))))
      .join('  ')
      .trimEnd(),
  )
}
