/** What published lists of leaked passwords are made of, digits and signs apart; also keyboard walks and common pinyin. */
export const COMMON_PASSWORD_WORDS: ReadonlySet<string> = new Set(
  `password passwd passw pass passwort passcode pwd secret letmein welcome hello helloworld login logon access
   admin administrator adm root user username guest test tester testing demo sample example default temp changeme
   master super superman superuser batman spiderman dragon monkey shadow sunshine princess football baseball
   michael jordan thomas charlie daniel jennifer jessica ashley nicole andrew joshua matthew robert
   iloveyou loveyou lovely love forever freedom whatever trustno trustnoone starwars pokemon naruto
   summer winter spring autumn january february march april june july august september october november december
   monday friday sunday china chinese beijing guangdong guangzhou shenzhen
   qwerty qwertyuiop qwertyui qwert qwer qwe wer asdfghjkl asdfgh asdfg asdf asd zxcvbnm zxcvbn zxcvb zxcv zxc
   qazwsx qazwsxedc qaz wsx edc rfv tgb yhn poiuytrewq lkjhgfdsa mnbvcxz poiuy lkjh
   abc abcd abcde abcdef abcdefg abcdefgh xyz aaa bbb zzz xxx aaaaaa
   woaini woaiwojia aini woshishui nihao wang wangwei zhang liwei zhangwei xiaoming zhongguo buzhidao
   mima miman guanliyuan zhanghao denglu ceshi gongsi danwei dasai zhiliang pinpai gushi
   computer internet server system windows microsoft google apple iphone android samsung huawei xiaomi tencent alibaba
   database oracle mysql postgres linux ubuntu debian payload contest quality brand story
   killer hunter ranger soccer hockey cookie cheese pepper ginger flower banana orange purple yellow
   matrix phoenix mercedes porsche ferrari mustang corvette`.split(/\s+/),
)
