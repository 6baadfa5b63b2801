/** Words for who runs the installation, when an option of it cannot be used. */
export const options = {
  text: '选项 {{option}} 应为文字，且不能为空',
  truth: '选项 {{option}} 应为 true 或 false',
  count: '选项 {{option}} 应为大于 0 的整数',
  unknownEvent: '选项 events 中没有名为“{{name}}”的事件；最接近的是 {{nearest}}',
  handler: '选项 {{option}} 应为函数',
  language: '选项 translations 中没有语言“{{language}}”；可以是 {{languages}}',
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
}
