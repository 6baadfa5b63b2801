/** Words of the work in the background, for who runs the installation. */
export const worker = {
  started: '后台任务已开始（邮件、短信、提醒、视频、文书、查重、公布）',
  ended: '后台任务已结束',
}
