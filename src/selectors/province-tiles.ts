/**
 * The 34 provincial-level units as squares of one size, near where they are: a layout, not a map. Two digits of
 * GB/T 2260, Chinese short name, English name, column and row.
 */
const places = [
  ['11', '北京', 'Beijing', 5, 2], ['12', '天津', 'Tianjin', 6, 2], ['13', '河北', 'Hebei', 4, 2], ['14', '山西', 'Shanxi', 3, 2], ['15', '内蒙古', 'Neimenggu', 4, 1],
  ['21', '辽宁', 'Liaoning', 7, 2], ['22', '吉林', 'Jilin', 7, 1], ['23', '黑龙江', 'Heilongjiang', 7, 0],
  ['31', '上海', 'Shanghai', 6, 4], ['32', '江苏', 'Jiangsu', 5, 4], ['33', '浙江', 'Zhejiang', 5, 5], ['34', '安徽', 'Anhui', 4, 4], ['35', '福建', 'Fujian', 4, 6], ['36', '江西', 'Jiangxi', 4, 5], ['37', '山东', 'Shandong', 4, 3],
  ['41', '河南', 'Henan', 3, 3], ['42', '湖北', 'Hubei', 3, 4], ['43', '湖南', 'Hunan', 3, 5], ['44', '广东', 'Guangdong', 3, 6], ['45', '广西', 'Guangxi', 2, 6], ['46', '海南', 'Hainan', 2, 7],
  ['50', '重庆', 'Chongqing', 2, 4], ['51', '四川', 'Sichuan', 1, 4], ['52', '贵州', 'Guizhou', 2, 5], ['53', '云南', 'Yunnan', 1, 5], ['54', '西藏', 'Xizang', 0, 4],
  ['61', '陕西', 'Shaanxi', 2, 3], ['62', '甘肃', 'Gansu', 1, 2], ['63', '青海', 'Qinghai', 1, 3], ['64', '宁夏', 'Ningxia', 2, 2], ['65', '新疆', 'Xinjiang', 0, 1],
  ['71', '台湾', 'Taiwan', 5, 6], ['81', '香港', 'Hong Kong', 4, 7], ['82', '澳门', 'Macao', 3, 7],
] as const

export const provinceTiles = places.map(([province, name, english, column, row]) => ({ province: province, name: name, english: english, column: column, row: row }))
