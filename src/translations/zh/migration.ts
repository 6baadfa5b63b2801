/** Words for who runs the installation, when the database cannot be brought to this version. */
export const migration = {
  tooOld:
    '数据库停在较早的版本，没有改动；请先用上一版本（最后一步迁移为 {{head}}）升级数据库，再启动这一版本',
  schemaBehind:
    '数据库比配置旧，缺少 {{names}} 等 {{count}} 项，请运行 npx payload migrate；还没有对应的迁移时，先运行 npx payload migrate:create',
  guardsMissing:
    '数据库缺少赛事插件的防护（{{names}}），评分、投票、计算结果和操作记录暂不写入；请在迁移中执行 contestGuards.up，或运行 npx payload contest:guards',
  guardsUnknown: '未能查明数据库的防护是否齐全，相关写入前会再次查询',
  guardsThere: '数据库的防护已齐全',
  starterMade:
    '已建立赛事草稿“{{title}}”，自今天起接受申报 30 天，尚未对外公开：请在后台 {{where}} 修改，再勾选“对外公开”',
  starterThere: '赛事“{{title}}”已存在，没有改动：{{where}}',
}
