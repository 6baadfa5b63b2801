/** Words for who runs the installation, when an option of it cannot be used. */
export const options = {
  text: '选项 {{option}} 应为文字，且不能为空',
  truth: '选项 {{option}} 应为 true 或 false',
  count: '选项 {{option}} 应为大于 0 的整数',
  address: '选项 {{option}} 应为以 http:// 或 https:// 开头的网址，不能是“{{value}}”',
  database: '选项 {{option}} 应为 PostgreSQL 地址，形如 postgres://用户:密码@主机:5432/库名',
  proxies:
    '选项 {{option}} 应为反向代理的个数，或其地址、网段（如 loopback、private、10.0.0.0/8，以逗号分隔），不能是“{{value}}”',
  mailServer: '选项 {{option}} 应为邮件服务器的地址，形如 smtps://用户:密码@mail.example.org:465',
  mailbox: '选项 {{option}} 应为邮箱地址，或“名称 <地址>”，不能是“{{value}}”',
  route:
    '选项 {{option}} 应为以 / 开头、末尾没有 / 的路径，如 /contests 或 /contests/my，只含字母、数字和 - _ . ~，不能是“{{value}}”',
  routeUnknown:
    '没有选项 {{option}}；可设的有 {{names}}（管理后台和接口的路径请在 Payload 的 routes 中设置）',
  routesClash: '{{option}} 与 {{other}} 的地址重叠，请为其中一个另选路径',
  routesNotMounted:
    '页面构建时的路径与选项 routes（或 Payload 的 routes）不一致，请先运行 npx payload contest:mount，再重新构建',
  frame: '选项 {{option}} 应为 own、host，或宿主的路由组名，如 (frontend)，不能是“{{value}}”',
}
