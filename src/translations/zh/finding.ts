/** What a look at a stored file found, without refusing it. */
export const finding = {
  pagesBlank: '第{{pages}}页看起来是空白页，请核对文件是否完整。',
  pdfActive: '文件中含有脚本或自动启动的动作，打开时请勿允许运行。',
  secondFormat: '文件中还夹带了另一种格式的内容（{{format}}），请核对来源。',
  lengthStated: '文件头标注的时长为 {{stated}} 秒，按实际内容为 {{seconds}} 秒。',
  charactersCounted: '正文共 {{characters}} 字。',
  filmDamaged:
    '视频有 {{errors}} 处无法正常解码，播放时可能花屏或停顿。请核对原片，必要时重新导出上传。',
  filmLength: '逐帧解码得到的时长为 {{decoded}} 秒，与上传时核对的 {{seconds}} 秒不一致。',
}
