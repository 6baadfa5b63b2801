/** Words for who runs the installation, when the database cannot be brought to this version. */
export const migration = {
  tooOld:
    '数据库停在较早的版本，没有改动；请先用上一版本（最后一步迁移为 {{head}}）升级数据库，再启动这一版本',
}
