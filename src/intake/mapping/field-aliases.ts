import type { TableName } from '@/dataset/local-rows'

type Aliases = Readonly<Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>>

/** How offices head the columns of their own sheets, beside the field's name and title. Compared without spaces, units and marks. */
export const fieldAliases: Aliases = {
  committees: {
    code: ['行政区划代码', '区划代码', '地区代码'],
    name: ['委员会', '委员会名称', '政协名称', '单位名称', '全称'],
    level: ['级别'],
    parent: ['上级代码'],
  },
  sources: {
    id: ['来源编号', '出处编号'],
    title: ['文件标题', '文件名', '题名', '来源标题', '文章标题'],
    publisher: ['发布单位', '发布机构', '媒体', '来源单位', '出版者'],
    published_on: ['发布时间', '发文日期', '公布日期', '刊发日期', '日期'],
    quality: ['来源性质', '性质', '类型'],
    url: ['链接', '地址', '网页', '网站地址', 'URL'],
  },
  attendance: {
    committee: ['委员会', '委员会代码', '政协', '单位', '地区', '代码', '区划代码'],
    term: ['届别', '届数', '届次', '第几届'],
    session: ['次别', '次会议', '会次', '第几次'],
    meeting_type: ['会议', '类型', '会议类别', '会议种类'],
    phase: ['会议阶段', '环节'],
    opened_on: ['开幕时间', '开幕日', '开会日期', '召开日期', '会议日期', '会议时间', '召开时间', '日期'],
    closed_on: ['闭幕时间', '闭幕日', '结束日期'],
    dates_planned: ['日期是否计划', '是否计划日期'],
    expected: ['应到', '应出席人数', '应到人数', '应出席委员', '应到委员', '应出席委员人数', '应出席委员数', '应到会人数', '委员总数', '委员人数'],
    expected_base: ['应出席依据', '基数口径'],
    present: ['实到人数', '实到委员', '出席', '出席人数', '实际出席', '实出席', '实出席人数', '实到会人数', '到会人数', '实际到会', '出席委员'],
    on_leave: ['请假人数', '请假委员', '请假委员数', '请假委员人数', '因事因病请假', '因事因病请假人数', '因故请假', '因故请假人数', '事假病假'],
    source: ['来源编号', '出处', '依据', '资料来源', '数据来源'],
    note: ['说明', '附注'],
  },
  proposals: {
    id: ['记录编号'],
    committee: ['委员会', '委员会代码', '政协', '单位', '地区', '代码', '区划代码'],
    term: ['届别', '届数', '届次', '第几届'],
    session: ['次别', '次会议', '会次', '第几次'],
    period_kind: ['统计口径', '期间类型', '口径类型'],
    year: ['年度', '统计年度', '工作年度', '统计年份'],
    period_label: ['统计期', '统计期间', '统计时段', '期间'],
    as_of: ['截止日期', '截至', '截止', '统计截止日期', '截至时间', '截止时间'],
    status: ['数据状态', '是否终数'],
    submitted: ['提交数', '提交件数', '提案总数', '收到提案', '收到', '提交提案', '共收到提案', '征集提案', '提案数', '提案件数'],
    after_merge: ['并案后', '合并后件数', '并案后件数', '合并后提案'],
    filed: ['立案数', '立案件数', '审查立案', '立案提案', '予以立案'],
    assigned: ['交办数', '交办件数', '并案后交办'],
    handled: ['办复数', '办复件数', '已办复', '办结', '办结数', '办结件数', '已办结', '答复', '已答复'],
    handled_rate: ['办结率', '答复率'],
    satisfaction_rate: ['委员满意率', '满意度', '反馈满意率'],
    key_proposals: ['重点提案数', '重点提案件数', '重点督办提案', '重点督办'],
    proposing_members: ['提案委员', '提案委员数', '提交委员', '提交委员数', '参与委员', '提案人数', '提交提案委员'],
    source: ['来源编号', '出处', '依据', '资料来源', '数据来源'],
    note: ['说明', '附注'],
  },
  parts: {
    proposals: ['提案记录编号', '所属提案', '所属记录'],
    dimension: ['分类方式'],
    category: ['分类', '类型'],
    base: ['口径', '基数口径'],
    count: ['数量', '提案数', '提案件数'],
  },
}

/** Words for the coded values of a field, as offices write them. */
export const valueAliases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  meeting_type: [
    ['plenary', ['全体会议', '全会', '全体', '大会', '委员会全体会议']],
    ['standing', ['常委会会议', '常委会议', '常务委员会会议', '常委会']],
    ['chair', ['主席会议', '主席会']],
  ],
  phase: [
    ['opening', ['开幕', '开幕会', '开幕式', '开幕大会']],
    ['closing', ['闭幕', '闭幕会', '闭幕式', '闭幕大会']],
    ['preparatory', ['预备', '预备会', '预备会议']],
    ['election', ['选举', '选举会', '选举大会']],
    ['other', ['其他', '其它']],
  ],
  expected_base: [['expected', ['应出席', '应到']], ['membership', ['委员总数', '总数']]],
  period_kind: [
    ['session', ['会议', '会议期间', '全会期间', '大会期间', '会期']],
    ['year', ['年度', '年', '全年']],
    ['term', ['届', '五年', '全届', '届内', '本届']],
  ],
  status: [['final', ['最终', '终数', '最终数', '已定']], ['interim', ['期中', '期中数', '截止前', '暂计']]],
  quality: [['official', ['官方', '官方网站']], ['media', ['媒体', '新闻媒体']], ['mirror', ['镜像', '转载', '副本']]],
  level: [['national', ['全国']], ['province', ['省级', '省']], ['prefecture', ['地市级', '市级', '市']], ['county', ['县级', '县', '区']]],
  dimension: [['exit', ['去向', '未立案去向']], ['topic', ['主题', '内容', '题材']], ['proposer', ['提案者', '提出者', '提案人']]],
  category: [
    ['merged_away', ['并案', '并掉']], ['withdrawn', ['撤案', '撤回']], ['transferred', ['转为意见', '转意见', '转社情民意', '转为社情民意', '转来信']],
    ['not_filed', ['不予立案', '未立案']], ['resubmit', ['退回重提']],
    ['economy', ['经济', '经济建设']], ['politics', ['政治', '政治建设']], ['culture', ['文化', '文化建设']], ['society', ['社会', '社会建设']], ['ecology', ['生态', '生态文明', '生态文明建设']],
    ['other', ['其他', '其它']], ['member', ['委员', '委员提案']], ['individual', ['个人', '个人提案']], ['collective', ['集体', '集体提案']],
    ['party', ['党派', '民主党派', '党派提案']], ['group', ['团体', '人民团体', '界别']],
  ],
  base: [['filed', ['立案', '立案数']], ['submitted', ['提交', '提交数']], ['assigned', ['交办', '交办数']], ['unstated', ['未说明']]],
}
