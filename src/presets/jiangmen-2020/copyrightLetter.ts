/** The words of the copyright letter, one paragraph a line (R79c, R140, J:49, J:107); an organiser changes them in the panel. */
export const copyrightLetter = [
  '一、授权方确认上列作品为原创，授权方拥有作品的著作权，作品没有在官方媒体公开发表过。',
  '二、作品的著作权归授权方所有。作品获奖后，授权方保留署名权，授权主办方为质量公益宣传改编、展示、传播和使用该作品，不限次数。',
  '三、除奖金外，主办方使用作品不另付费用。',
  '四、作品使用的影像、音乐、字体和他人肖像均已取得许可。因版权、著作权或肖像权引起的纠纷由授权方处理和承担。',
  '五、本授权书自授权方签名或盖章之日起生效。',
]
export const copyrightLetterEn = [
  '1. The licensor confirms that the work named above is original, that its copyright is the licensor’s, and that no official media have published it before.',
  '2. The copyright stays with the licensor. If the work wins, the licensor keeps the right to be named and allows the host to adapt, show, spread and use it to promote quality, any number of times.',
  '3. Beyond the prize the host pays nothing for this use.',
  '4. Pictures, music, typefaces and portraits in the work are used with permission. The licensor answers for disputes over copyright or portraits.',
  '5. This letter holds from the day it is signed or stamped.',
]
