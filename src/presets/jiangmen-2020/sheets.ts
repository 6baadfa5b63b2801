import type { Prose, ScoreSheetPreset } from '../types.ts'

/** R27–R34 in our words. */
export const requirementSheet: Prose = {
  paragraphs: [
    '主题：围绕“品质侨都，全民共享”，从工程、服务、产品、环境等质量领域的新变化中取材，讲述普通人的质量故事，或企业提高质量、增进效益的事例。',
    '类型：可以是城市、企业、质量人物、产品、环境、工程或服务质量故事。',
    '格式：画面清晰，时长不超过 5 分钟，分辨率不低于 720P，使用 avi、mov、mp4 或 mpg 格式，提交高清版本。',
    '片头：片头字幕须写明作品名称。',
    '内容：须为原创，思想与艺术并重，积极健康，遵守法律法规，尊重各民族习俗；此前不得在报刊、网络等官方媒体发表。',
    '风格：充分体现本地元素，具有艺术性和观赏性；拍摄手法不限，鼓励创新。',
    '材料：作品须连同报名表一并提交；通过初选的，另须签署版权使用授权书或承诺书。',
  ],
  paragraphsEn: [
    'Theme: around the motto “Quality for a city of overseas Chinese, shared by all”, drawing on what is new in engineering, service, product and environmental quality. Tell how ordinary people meet quality, or how an enterprise improved its quality and its results.',
    'Kind: a story of the city, an enterprise, people of quality, products, the environment, engineering or service.',
    'Format: a clear picture, at most 5 minutes, at least 720p, as avi, mov, mp4 or mpg, in high definition.',
    'Opening: the opening title shows the name of the work.',
    'Content: original, of thought as well as art, positive, lawful, respectful of the customs of every people, and not published in official media before.',
    'Style: rich in local elements, artistic and worth watching; any way of filming is welcome, and innovation above all.',
    'Papers: the entry form comes with the work; after the preliminary check a copyright letter is signed.',
  ],
}

/** Example: the notice speaks of a review by experts but prints no criteria (R32, R126). */
export const scoreSheet: ScoreSheetPreset = {
  example: true,
  note: '示例评分表：公告没有公布评分细则，请主办方在评审前确认或替换。',
  noteEn:
    'Example sheet: the notice publishes no criteria. The organiser confirms or replaces it before the review.',
  criteria: [
    { key: 'theme', label: '主题立意', labelEn: 'Theme and message', min: 0, max: 25 },
    { key: 'story', label: '故事与感染力', labelEn: 'Story and appeal', min: 0, max: 25 },
    { key: 'local', label: '本地元素', labelEn: 'Local elements', min: 0, max: 15 },
    { key: 'craft', label: '艺术性与制作', labelEn: 'Art and craft', min: 0, max: 20 },
    { key: 'innovation', label: '创新', labelEn: 'Innovation', min: 0, max: 15 },
  ],
}
