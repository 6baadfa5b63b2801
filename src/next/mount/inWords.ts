import type { Difference } from './difference.ts'

/** A difference as one sentence, for whoever runs the command: what it is, and what to do. */
export function inWords(found: Difference): string {
  switch (found.kind) {
    case 'missing':
    case 'stale':
    case 'superfluous':
      return `${found.file}: ${KINDS[found.kind]}; npx payload contest:mount`
    case 'foreign':
      return `${found.file}: 已有别的内容，没有覆盖，请移走后再运行 · holds something else and was left alone; move it away and run this again`
    case 'twice':
      return `${found.file}: 又一次挂载了赛事的页面，请删除，路径由选项 routes 决定 · mounts a page of the contest once more; delete it, the option routes says where it stands`
    case 'uncalled':
      return `${found.by}: ${CALLS[found.file.replace(/\.\w+$/, '')] ?? ''}`
    case 'taken':
      return `${found.file}: 这个地址已由 ${found.by} 使用，请移走其中之一，或用选项 routes 另选路径 · its address is that of ${found.by}; move one of them, or choose other paths by the option routes`
    case 'named':
      return `${found.file}: 同一层已有别的动态目录（${found.by}），Next 不能同时构建，请用选项 routes 另选路径 · beside it ${found.by} has another name for the same unknown step, and Next builds only one; choose other paths by the option routes`
    case 'nested':
      return `${found.file}: 会套在赛事页面自己的文档之外，请移入路由组（如 (site)），或设选项 frame: 'host' · stands around the contest's own documents; move it into a route group such as (site), or set the option frame: 'host'`
    case 'frameless':
      return `${found.file}: 选项 frame 要用的外框不存在，请新建，或设 frame: 'own' · is the frame that the option frame names, and is not there; write it, or set frame: 'own'`
    case 'unwrapped':
      return `${found.file}: 请把它导出的内容包进 payload-plugin-contest/next/withContest 的 withContest(…)，否则页面没有缓存、找不到路径 · has to export what withContest(…) of 'payload-plugin-contest/next/withContest' makes of it; without, pages have no cache and do not know where they stand`
  }
}

const KINDS = {
  missing: '缺少 · missing',
  stale: '不是最新 · not as it would be written today',
  superfluous: '已不需要 · not wanted any more',
} as const

/** How a host's own file calls ours. */
const CALLS: Record<string, string> = {
  proxy:
    "请先问 payload-plugin-contest/next/proxy 的 contestProxy(request)，它返回 undefined 时再作答 · has to ask contestProxy(request) of 'payload-plugin-contest/next/proxy' first, and answer where that is undefined",
  instrumentation:
    "请在 register() 中调用 payload-plugin-contest/next/instrumentation 的 register() · has to call register() of 'payload-plugin-contest/next/instrumentation' in its own register()",
}
