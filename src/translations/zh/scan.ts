/** What a scan of one of our own papers says, and what to do about it. */
export const scan = {
  pages: {
    label: '「{{name}}」页面预览',
    open: '第 {{page}} 页（在新窗口中看大图）',
    more: '共 {{count}} 页，这里预览前 {{shown}} 页。',
    rest: '共 {{count}} 页，这里显示前 {{shown}} 页，其余请下载后查看。',
  },
  waiting: '正在识别扫描件，结果稍后显示在这里。',
  same: '已识别：扫描件与现在的内容一致。',
  older: '扫描件由 {{printedAt}} 打印的旧版扫描而成，与现在的内容不一致。',
  edited: '扫描件上的校验码不是系统打印过的版本。',
  otherPaper: '这是另一份材料的扫描件。',
  unstampedOriginal: '这是下载的原件，没有经过打印和签字盖章。',
  unreadable: '没有从扫描件上读到校验码。',
  sameNoSeal:
    '已识别：扫描件与现在的内容一致，只是没有看到红色印章。黑白扫描时看不到属正常；漏盖的请补盖后重传。',
  stillCounts: '这份材料已经认可，仍然有效。之后内容有过更正，需要重交时会通知您。',
  sealNotSeen: '没有看到红色印章；黑白扫描时看不到属正常。',
  confirmed: '审查人员已认可。',
  toConfirm: '需由审查人员核对后才算数。',
  askedAgain: '审查人员要求重交：{{remark}}',
  todo: {
    again: '请重新下载，打印、签字盖章后扫描，在下面上传。',
    replace: '请先移除这一份，再重新下载，打印、签字盖章后扫描上传。',
    wait: '现在不能重新上传，由审查人员核对；需要重交时会通知您。',
    byHand: '如二维码被盖住或不清晰，建议重新扫描；否则由审查人员人工核对。',
  },
  stale: '有扫描件与要求不符，请打开查看',
  warning: '以下扫描件需要留意。仍可以提交，审查人员会看到同样的提示。',
  reload: '刷新页面查看结果',
  print: {
    form: '下载填好的申报表（PDF），打印、签名并盖章',
    copyrightLetter: '下载版权使用授权书（PDF），打印、签名',
  },
  charactersIn: '{{label}}：{{characters}}',
  unitNameDiffers:
    '表中的单位名称「{{written}}」与登记的单位名称「{{unitName}}」不一致。请核对；单位已更名的，请联系主办方更正登记。',
  missingCharacters: '有字符不能印在纸面上',
  missingCharactersNote:
    '系统字体没有这些字符，纸面上印为方框。请在提交前删去表情符号等，或改用汉字、字母、数字和标点。',
  handwritten: '有生僻字须手写',
  handwrittenNote:
    '系统字体没有这些汉字，内容照原样保存，纸面上印为方框（□）。请打印后在方框内手写，再签名盖章。',
  handwrittenDesk:
    '系统字体没有这些字符，申报表、回执和推荐表上印为方框（□），由申报方或推荐单位手写。',
  desk: {
    confirm: '认可这份材料',
    askAgain: '要求重交',
    remark: '说明要求重交的原因',
    send: '发出',
    cancel: '取消',
    done: { confirm: '已认可。', askAnother: '已要求重交，并通知了参赛者。' },
  },
}
