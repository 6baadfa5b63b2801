/** Words for who runs the installation, when an option of it cannot be used. */
export const options = {
  bucketPackages:
    '选项 storage.s3 需要 @payloadcms/storage-s3 与 @aws-sdk/client-s3，请安装（版本与 payload 一致）：{{reason}}',
  function: '选项 {{option}} 应为函数',
  unknown: '没有选项 {{option}}；可设的有 {{names}}',
  unknownNear: '没有选项 {{option}}，是否应为 {{near}}？',
  object: '选项 {{option}} 应为对象',
  text: '选项 {{option}} 应为文字，且不能为空',
  truth: '选项 {{option}} 应为 true 或 false',
  count: '选项 {{option}} 应为大于 0 的整数',
  unknownEvent: '选项 events 中没有名为“{{name}}”的事件；最接近的是 {{nearest}}',
  extensionName: '选项 {{option}} 中的名称“{{name}}”应以小写字母开头，只含字母和数字，不超过 40 个',
  said: '选项 {{option}} 应为以语言代码为键的文字，至少有中文：{ zh: "…" }',
  conversionTaken: '名称 {{option}} 是本插件自己的换算办法，请另取一个',
  conversionUnsound:
    "{{option}} 换算出的得分应为 0 至 100 的整数，或写成小数（'87.5'）、分数（'200/3'）的文字，与票数个数相同；两次计算须一致，票数相同则得分相同，票数多的不得更低",
  contests: '选项 {{option}} 应为赛事地址名（slug）的列表',
  identityTwice:
    '选项 voterIdentities 中的 {{one}} 与 {{other}} 用于同一赛事；一个赛事只能有一种投票身份，请在 contests 中分开',
  handler: '选项 {{option}} 应为函数',
  language:
    '选项 translations 中的“{{language}}”不是语言代码；应如 ja、fr、pt-BR（中文为 zh，英文为 en）',
  languageTaken: '选项 translations 中的语言“{{language}}”就是 {{base}}，请写在 {{base}} 下',
  languageSpelling: '选项 translations 中的语言“{{language}}”应写作 {{code}}',
  words: '选项 {{option}} 应为以词条名为键的对象',
  unknownWords: '选项 {{option}} 不是已有的词条；最接近的是 translations.{{nearest}}',
  blanks: '选项 {{option}} 中要填入的内容应为 {{wanted}}（写作双花括号），现为 {{found}}',
  oneOf: '选项 {{option}} 只能是 {{words}}',
  address: '选项 {{option}} 应为以 http:// 或 https:// 开头的网址，不能是“{{value}}”',
  database: '选项 {{option}} 应为 PostgreSQL 地址，形如 postgres://用户:密码@主机:5432/库名',
  proxies:
    '选项 {{option}} 应为反向代理的个数，或其地址、网段（如 loopback、private、10.0.0.0/8，以逗号分隔），不能是“{{value}}”',
  mailServer: '选项 {{option}} 应为邮件服务器的地址，形如 smtps://用户:密码@mail.example.org:465',
  mailbox: '选项 {{option}} 应为邮箱地址，或“名称 <地址>”，不能是“{{value}}”',
  slugs: '选项 slugs 应为所有集合名前的一个词（如 contest），或按名称列出的对照表',
  slugUnknown: '选项 slugs 中的“{{name}}”不是本插件的集合，可改名的有：{{names}}',
  slugShape:
    '选项 {{option}} 应以小写字母开头，由字母、数字和单个的 - 或 _ 组成，不能是“{{value}}”',
  slugReserved: '选项 {{option}} 不能是“{{value}}”：此名留给 Payload 和各门户的接口，请另取一个',
  slugTwice: '选项 slugs 让集合 {{one}} 与 {{other}} 同名“{{slug}}”，请给其中一个另取一个',
  slugTaken:
    '项目中已有集合“{{slug}}”，请用选项 slugs 给本插件的集合另取一个名称，如 slugs: "contest" 或 slugs: { "{{name}}": "contest-{{name}}" }',
  mediaTaken:
    '项目中已有集合“media”：要让赛事使用其中的图片，请设选项 hostMedia: "media"；要分开，请用选项 slugs 给本插件的另取名称，如 slugs: "contest"',
  tableTaken:
    '数据表 {{table}} 会同时属于 {{one}} 和 {{other}}，请用选项 slugs 给本插件的集合另取一个名称',
  tableRenamed:
    '集合“{{slug}}”的数据表被 override 改成了 {{table}}，请去掉其中的 slug 或 dbName，改用选项 slugs',
  nameTooLong:
    '数据库中的名称 {{name}} 有 {{length}} 个字符，PostgreSQL 最多 63 个，请用选项 slugs 取较短的名称',
  mediaTwice:
    '选项 hostMedia 与 slugs.media 只能选一个：前者用项目自己的图片集合，后者给本插件的改名',
  hostMediaMissing:
    '选项 hostMedia 指的集合“{{slug}}”不在项目中，请把它列在 collections 里，并让添加它的插件排在本插件之前',
  hostMediaKind:
    '选项 hostMedia 指的集合“{{slug}}”应为可上传图片的集合（upload，mimeTypes 含 image/*）',
  route:
    '选项 {{option}} 应为以 / 开头、末尾没有 / 的路径，如 /contests 或 /contests/my，只含字母、数字和 - _ . ~，不能是“{{value}}”',
  routeUnknown:
    '没有选项 {{option}}；可设的有 {{names}}（管理后台和接口的路径请在 Payload 的 routes 中设置）',
  routesClash: '{{option}} 与 {{other}} 的地址重叠，请为其中一个另选路径',
  routesNotMounted:
    '页面构建时的路径与选项 routes（或 Payload 的 routes）不一致，请先运行 npx payload contest:mount，再重新构建',
  languagesNotMounted:
    '页面构建时的语言与选项 translations 不一致，请先运行 npx payload contest:mount，再重新构建',
  frame: '选项 {{option}} 应为 own、host，或宿主的路由组名，如 (frontend)，不能是“{{value}}”',
}
