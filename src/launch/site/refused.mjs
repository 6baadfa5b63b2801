// @ts-check

/**
 * What the server says before Next and the dictionary are asked: this is plain Node. The words are those of
 * `src/translations/{zh,en}/refusal.ts`; `test/unit/product/guardPages.test.ts` holds them together.
 */
export const REFUSED = {
  notFound: {
    status: 404,
    zh: '没有找到您要的内容，可能已经移走，或不向您开放。请从列表重新进入。',
    en: 'We did not find this. It may have moved, or it is not open to you. Please go back to the list.',
  },
  methodUnknown: {
    status: 405,
    zh: '这个页面不接收这样的请求，没有受理。请从本站页面重新操作。',
    en: 'This page takes no request of this kind, so nothing was done. Please use a page of this site.',
  },
  bodyUnreadable: {
    status: 400,
    zh: '收到的内容不完整或格式有误，没有受理。请刷新页面后再试一次。',
    en: 'What arrived is incomplete or malformed, so nothing was done. Please reload the page and try again.',
  },
  bodyTooLarge: {
    status: 413,
    zh: '一次提交的内容不能超过 1 MB，这一次没有受理。请精简后再试；文件请从上传处上传。',
    en: 'No more than 1 MB can be sent at once, so nothing was done. Please shorten it; files are sent where files are uploaded.',
  },
  bodyTimedOut: {
    status: 408,
    zh: '等了很久，内容仍没有传完，这一次没有受理。请检查网络后再试。',
    en: 'It took too long for everything to arrive, so nothing was done. Please check your connection and try again.',
  },
}
