import { customPinyin, pinyin } from 'pinyin-pro'

/** Places whose characters are commonly read otherwise. The tone is written for the reader of this table only. */
const places: Record<string, string> = {
  乐清: 'yuè qīng', 乐亭: 'lào tíng', 乐陵: 'lào líng', 浚县: 'xùn xiàn', 重庆: 'chóng qìng', 长治: 'cháng zhì', 长子县: 'zhǎng zǐ xiàn', 六安: 'lù ān', 六合: 'lù hé',
  蚌埠: 'bèng bù', 亳州: 'bó zhōu', 台州: 'tāi zhōu', 天台: 'tiān tāi', 丽水: 'lí shuǐ', 厦门: 'xià mén', 大厂: 'dà chǎng', 洪洞: 'hóng tóng', 蔚县: 'yù xiàn', 井陉: 'jǐng xíng',
  涡阳: 'guō yáng', 歙县: 'shè xiàn', 黟县: 'yī xiàn', 枞阳: 'zōng yáng', 铅山: 'yán shān', 莘县: 'shēn xiàn', 单县: 'shàn xiàn', 郓城: 'yùn chéng', 鄄城: 'juàn chéng', 东阿: 'dōng ē',
  费县: 'fèi xiàn', 荥阳: 'xíng yáng', 荥经: 'yíng jīng', 中牟: 'zhōng mù', 泌阳: 'bì yáng', 渑池: 'miǎn chí', 郧阳: 'yún yáng', 监利: 'jiàn lì', 秭归: 'zǐ guī', 郴州: 'chēn zhōu',
  耒阳: 'lěi yáng', 番禺: 'pān yú', 百色: 'bǎi sè', 儋州: 'dān zhōu', 綦江: 'qí jiāng', 涪陵: 'fú líng', 犍为: 'qián wéi', 筠连: 'jūn lián', 郫都: 'pí dū', 华阴: 'huà yīn', 华县: 'huà xiàn', 吴堡: 'wú bǔ',
  柞水: 'zhà shuǐ', 洛川: 'luò chuān', 会宁: 'huì níng', 临洮: 'lín táo', 迭部: 'dié bù', 互助: 'hù zhù', 同仁: 'tóng rén', 吐鲁番: 'tǔ lǔ fān', 阿克苏: 'ā kè sū', 喀什: 'kā shí', 尉犁: 'yù lí', 巴音郭楞: 'bā yīn guō léng',
  盱眙: 'xū yí', 邗江: 'hán jiāng', 甪直: 'lù zhí', 鄞州: 'yín zhōu', 嵊州: 'shèng zhōu', 瓯海: 'ōu hǎi', 繁峙: 'fán shì', 隰县: 'xí xiàn', 曲阜: 'qū fù', 曲靖: 'qǔ jìng', 石嘴山: 'shí zuǐ shān', 朝阳: 'cháo yáng', 长春: 'cháng chūn', 长沙: 'cháng shā',
}
customPinyin(places)

/** Each character as it is read there: syllables without tones, ü as v; what is not Chinese stands for itself. */
export function readText(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' })
}
