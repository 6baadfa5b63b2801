/** Words for who runs a Payload project, when the contest cannot live in it as it is set up. */
export const host = {
  twice: '插件列表中有两个 contestPlugin：请删去其中一个，一个项目只能有一套赛事系统',
  database:
    '赛事系统需要 PostgreSQL，而本项目的数据库是 {{name}}：请将 db 设为 @payloadcms/db-postgres 的 postgresAdapter({ idType: "uuidv7", … })',
  serialIds:
    '赛事系统需要 uuid 形式的 id：请在 postgresAdapter 中将 idType 设为 "uuidv7" 或 "uuid"（已用数字 id 的数据库无法转换，请另用一个）',
  noChinese:
    '赛事系统以中文写成，而本后台不支持中文：请将 @payloadcms/translations/languages/zh 的 zh 加入 i18n.supportedLanguages',
  userMissing:
    'admin.user 写的是“{{slug}}”，但没有这个可供登录的集合：请改为一个设有 auth 的集合，或不写 admin.user',
  staffMissing:
    '选项 staff.collection 写的是“{{slug}}”，但没有这个可供登录的集合：请写后台登录所用的集合（admin.user）',
  staffElsewhere:
    '选项 staff.collection 写的是“{{slug}}”，而后台登录用的是“{{user}}”：请让 staff.collection 与 admin.user 为同一集合',
  staffIds: '集合“{{slug}}”自定了 id 字段：赛事系统需要 uuid，请从该集合中去掉 id 字段',
  taskTwice: '任务“{{slug}}”属于赛事系统，另有任务与它同名：请为另一个任务改用别的 slug',
  tasksLost:
    'jobs 中缺少赛事系统的任务：排在 contestPlugin 之后的插件重设了 jobs；请将 contestPlugin 移到它之后，或让它保留 config.jobs.tasks',
  postgresOld:
    '赛事系统需要 PostgreSQL 15 或更新版本，而本数据库是 {{version}}：尚未写入任何内容；请改连较新的服务器',
  noIcu:
    '赛事系统需要带 ICU（用于中文排序）的 PostgreSQL，而本数据库没有 ICU 排序规则：尚未写入任何内容；请改连别的服务器',
  wordsNotKept:
    '数据库还不能保存 {{words}}（选项所增加的语言或换算办法）：请运行 npx payload migrate:create 和 npx payload migrate',
  mountedOtherwise:
    '页面挂载时的路径或语言与现在的选项不同（{{differing}}），信件中的链接会打不开：请运行 npx payload contest:mount，再重新构建',
  sheetUnreadable:
    '{{file}} 读不出页面挂载在哪里：请删除它，运行 npx payload contest:mount，再重新构建',
  noSiteAddress:
    '没有发出重置密码的信件，因为不知道网站的地址：请设选项 siteUrl，如 https://contest.example.org',
  noSharp:
    '赛事系统的图片将不生成小图：请安装 sharp 并写入配置（import sharp from "sharp"; buildConfig({ sharp })）',
  noStaff:
    '目前无人能办理赛事，因为后台登录用的是“{{user}}”：请用选项 staff: { collection: "{{user}}", roleOf } 说明其中谁来办理，或将 admin.user 设为 "staff"',
}
