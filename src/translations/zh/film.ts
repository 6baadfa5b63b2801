/** Words on the version of a film that browsers play. */
export const film = {
  waiting: '已收到，等待生成在线播放版。',
  working: '正在生成在线播放版（{{percent}}%），不影响提交。',
  ready: '在线播放版已生成。',
  unavailable: '在线播放版暂未生成：服务器还没有安装转码工具。原视频已保存，不影响提交。',
  damaged:
    '没有生成在线播放版：视频有部分内容无法解码。请完整播放检查；如有问题，请重新导出为 MP4（H.264）后再上传。',
  missing: '没有生成在线播放版：服务器上找不到原视频。请联系主办方。',
  gaveUp:
    '没有生成在线播放版，原视频已保存，可下载观看。如需在线播放，请重新导出为 MP4（H.264）后再上传。',
  length: '时长 {{minutes}} 分 {{seconds}} 秒',
  notYet: '在线播放版尚未生成，请稍后再来观看。',
  notHere: '视频编码不能在浏览器中直接播放，请下载后观看。',
}
