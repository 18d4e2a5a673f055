/**
 * The 34 provincial-level units as squares of one size, near where they are: a layout, not a map. Two digits of
 * GB/T 2260, Chinese short name, English name, letters of ISO 3166-2, column and row.
 */
const places = [
  ['11', '北京', 'Beijing', 'BJ', 5, 2], ['12', '天津', 'Tianjin', 'TJ', 6, 2], ['13', '河北', 'Hebei', 'HE', 4, 2], ['14', '山西', 'Shanxi', 'SX', 3, 2], ['15', '内蒙古', 'Neimenggu', 'NM', 4, 1],
  ['21', '辽宁', 'Liaoning', 'LN', 7, 2], ['22', '吉林', 'Jilin', 'JL', 7, 1], ['23', '黑龙江', 'Heilongjiang', 'HL', 7, 0],
  ['31', '上海', 'Shanghai', 'SH', 6, 4], ['32', '江苏', 'Jiangsu', 'JS', 5, 4], ['33', '浙江', 'Zhejiang', 'ZJ', 5, 5], ['34', '安徽', 'Anhui', 'AH', 4, 4], ['35', '福建', 'Fujian', 'FJ', 4, 6], ['36', '江西', 'Jiangxi', 'JX', 4, 5], ['37', '山东', 'Shandong', 'SD', 4, 3],
  ['41', '河南', 'Henan', 'HA', 3, 3], ['42', '湖北', 'Hubei', 'HB', 3, 4], ['43', '湖南', 'Hunan', 'HN', 3, 5], ['44', '广东', 'Guangdong', 'GD', 3, 6], ['45', '广西', 'Guangxi', 'GX', 2, 6], ['46', '海南', 'Hainan', 'HI', 2, 7],
  ['50', '重庆', 'Chongqing', 'CQ', 2, 4], ['51', '四川', 'Sichuan', 'SC', 1, 4], ['52', '贵州', 'Guizhou', 'GZ', 2, 5], ['53', '云南', 'Yunnan', 'YN', 1, 5], ['54', '西藏', 'Xizang', 'XZ', 0, 4],
  ['61', '陕西', 'Shaanxi', 'SN', 2, 3], ['62', '甘肃', 'Gansu', 'GS', 1, 2], ['63', '青海', 'Qinghai', 'QH', 1, 3], ['64', '宁夏', 'Ningxia', 'NX', 2, 2], ['65', '新疆', 'Xinjiang', 'XJ', 0, 1],
  ['71', '台湾', 'Taiwan', 'TW', 5, 6], ['81', '香港', 'Hong Kong', 'HK', 4, 7], ['82', '澳门', 'Macao', 'MO', 3, 7],
] as const

export const provinceTiles = places.map(([province, name, english, letters, column, row]) => ({ province, name, english, letters, column, row }))
