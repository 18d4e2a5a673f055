import { describe, expect, it } from 'vitest'
import { readBulletin } from '@/bulletin/read-bulletin'
import { committees, read, records } from './summary'

describe('whose numbers they are', () => {
  it('keeps the people\'s congress out, also where its pair of numbers has no noun', () => {
    expect(records('2025年1月8日,示例市第十七届人民代表大会第四次会议开幕。应到415人,实到400人,符合法定人数。\n\n政协示例市第三届委员会第二次会议于1月7日开幕。会议应到委员335人,实到307人。')).toEqual({
      'attendance 990100 3 2 opening': ['expected 335', 'present 307'],
    })
    expect(read('政协示例市三届二次会议开幕。应出席代表415名,实到400名。')).toEqual([])
  })

  it('keeps two committees in one text apart', () => {
    expect(records('2025年1月10日综合报道\n\n政协示例省第十二届委员会第三次会议开幕。会议应到委员700人,实到650人。\n\n政协示例市第三届委员会第二次会议开幕。会议应到委员335人,实到307人。')).toEqual({
      'attendance 990000 12 3 opening': ['expected 700', 'present 650'],
      'attendance 990100 3 2 opening': ['expected 335', 'present 307'],
    })
  })

  it('does not give one committee what another, named in passing, has done', () => {
    expect(read('政协示例市三届二次会议以来,提案工作扎实。省政协共收到提案903件。')).toEqual([])
    expect(records('政协示例市三届二次会议以来,深入学习全国政协十四届三次会议精神,共提交提案205件。')).toEqual({ 'proposals 990100 3 2 year': ['submitted 205'] })
  })

  it('knows a committee by its old name, and leaves the code of an unknown one empty', () => {
    expect(records('政协旧样例县委员会五届二次会议以来,共提交提案105件。')).toEqual({ 'proposals 990121 5 2 year': ['submitted 105'] })
    const [record] = readBulletin('政协无名县第五届委员会第二次会议开幕。应到委员105人,实到100人。', committees).records
    expect([record?.committee, record?.committee_name]).toEqual([null, '政协无名县委员会'])
  })

  it('takes the place from the byline when the text only says 市政协', () => {
    expect(records('来源:示例日报\n市政协三届二次会议开幕。应到委员335人,实到307人。')).toEqual({ 'attendance 990100 3 2 opening': ['expected 335', 'present 307'] })
  })

  it('leaves out what a government, a party or a delegation reports of itself', () => {
    expect(read('2024年,市政府及各部门共承办市政协提案168件。截至11月底,168件提案已全部办复,办复率100%。')).toEqual([])
    expect(read('办理人大代表建议215件、政协提案189件,办结率、满意率均达到100%。')).toEqual([])
    expect(read('住示例省全国政协委员提交提案136件。')).toEqual([])
  })
})

describe('which meeting is counted', () => {
  it.each([
    ['政协示例市三届二次会议举行预备会议,应到委员335人,实到300人。', 'preparatory'],
    ['政协示例市三届二次会议举行选举大会,应到委员335人,实到311人。', 'election'],
    ['政协示例市三届二次会议闭幕,应到委员335人,实到305人。', 'closing'],
    ['政协示例市三届二次会议举行第二次全体会议进行大会发言,应到委员335人,实到299人。', 'other'],
    ['政协示例市第三届委员会第四次全体会议开幕,应到委员335人,实到307人。', 'opening'],
  ])('%s', (text, phase) => {
    expect(readBulletin(text, committees).records[0]?.phase).toBe(phase)
  })

  it('reads a meeting of the Standing Committee as one', () => {
    const [record] = readBulletin('政协示例市第三届委员会常务委员会第十三次会议召开,应到常委58人,实到52人。', committees).records
    expect([record?.meeting_type, record?.term, record?.session]).toEqual(['standing', 3, 13])
  })

  it('keeps the counts of an opening and a closing in one text apart', () => {
    expect(records('2025年1月11日\n\n1月7日,政协示例市三届二次会议开幕。应到委员335人,实到307人。\n\n1月10日,政协示例市三届二次会议闭幕。应到委员335人,实到305人。')).toEqual({
      'attendance 990100 3 2 opening': ['expected 335', 'present 307'],
      'attendance 990100 3 2 closing': ['expected 335', 'present 305'],
    })
  })

  it('reads the days of a meeting, with the year of the paper', () => {
    const [record] = readBulletin('来源:示例日报 2025-01-12\n\n政协示例市三届二次会议于1月7日至10日举行。会议应到委员335人,实到307人。', committees).records
    expect([record?.opened_on, record?.closed_on]).toEqual(['2025-01-07', '2025-01-10'])
    const [other] = readBulletin('政协示例市三届二次会议昨日开幕。会议应到委员335人,实到307人。', committees).records
    expect(other?.opened_on).toBeNull()
  })
})

describe('which period is counted', () => {
  it('keeps session, year and term apart in one text', () => {
    expect(records('政协示例市第四届委员会第一次会议 2022年1月12日\n\n五年来,共提交提案1043件,立案950件,遴选重点提案60件。\n\n三届五次会议以来,共提交提案205件,立案189件。\n\n会议期间,截至1月11日12时,共收到提案180件,立案160件。')).toEqual({
      'proposals 990100 3 term 2021': ['submitted 1043', 'filed 950', 'key_proposals 60'],
      'proposals 990100 3 5 year 2021': ['submitted 205', 'filed 189'],
      'proposals 990100 4 1 session 2022 2022-01-11': ['submitted 180', 'filed 160'],
    })
  })

  it.each([
    ['政协示例市三届四次会议 2025年1月7日。一年来,共提交提案205件。', 'proposals 990100 3 3 year 2024'],
    ['政协示例市三届四次会议 2025年1月7日。2023年,共提交提案205件。', 'proposals 990100 3 2 year 2023'],
    ['政协示例市三届四次会议 2024年12月17日。一年来,共提交提案205件。', 'proposals 990100 3 3 year 2024'],
    ['政协示例市三届四次会议 2025年1月7日。市政协三届二次会议以来,共提交提案205件。', 'proposals 990100 3 2 year 2023'],
    ['政协示例市三届四次会议 2025年1月7日。截至1月8日20时,共收到提案205件。', 'proposals 990100 3 4 session 2025 2025-01-08'],
    ['政协示例市三届四次会议 2025年1月7日。会前已收到提案120件。', 'proposals 990100 3 4 session 2025 interim'],
    ['政协示例市四届一次会议 2022年1月7日。一年来,共提交提案205件。', 'proposals 990100 3 year 2021'],
    ['政协示例市三届五次会议 2022年1月7日。三届政协以来,共提交提案1043件。', 'proposals 990100 3 term'],
  ])('%s', (text, head) => {
    expect(Object.keys(records(text))).toEqual([head])
  })

  it('puts 会议期间 inside a year neither into the year nor into a record of its own', () => {
    expect(records('政协示例市三届二次会议以来,共提交提案205件,其中会议期间收到180件,平时收到25件。')).toEqual({ 'proposals 990100 3 2 year': ['submitted 205'] })
    expect(records('政协示例市三届二次会议以来,共收到提案432件。其中,大会期间提交406件,平时提交26件;委员提案372件,集体提案60件。经审查,立案398件。')).toEqual({
      'proposals 990100 3 2 year': ['submitted 432', 'filed 398', 'member 372 submitted', 'collective 60 submitted'],
    })
    expect(records('2024年政协示例市三届二次会议期间,提交提案187件,立案161件;闭会期间提交提案12件,立案10件。')).toEqual({ 'proposals 990100 3 2 session 2024': ['submitted 187', 'filed 161'] })
  })

  it('follows a chronicle from one meeting to the next', () => {
    expect(records('政协示例市第三届委员会第一次会议　1990年3月5日召开。会议收到提案96件,立案88件。\n政协示例市第三届委员会第二次会议　1991年3月11日召开。会议收到提案102件,立案97件。')).toMatchObject({
      'proposals 990100 3 1 session 1990': ['submitted 96', 'filed 88'],
      'proposals 990100 3 2 session 1991': ['submitted 102', 'filed 97'],
    })
  })

  it('takes the year of the work from a cut-off that names the month alone, and no day from it', () => {
    expect(records('政协示例市三届二次会议以来,截至2031年11月,共提交提案850件。')).toEqual({ 'proposals 990100 3 2 year 2031': ['submitted 850'] })
  })

  it('does not take 去年年底 for the year of the counts', () => {
    expect(records('2013年1月24日,示例市政协三届五年间共收到提案2794件,立案2712件。到去年年底,已全部办复。')).toEqual({ 'proposals 990100 3 term': ['submitted 2794', 'filed 2712', 'handled_rate 100'] })
  })

  it('counts what is handed out in spring to that spring', () => {
    expect(records('示例市政协召开2031年提案交办会。三届二次会议以来共收到提案198件,立案173件。')).toEqual({ 'proposals 990100 3 2 year 2031': ['submitted 198', 'filed 173'] })
  })

  it('takes no session from the number of a meeting of the proposal committee', () => {
    expect(records('示例市政协四届提案委员会举行第十次会议,审议四届三次会议提案审查情况的报告。大会提案组共收到提案495件,立案401件。')).toEqual({ 'proposals 990100 4 3 session': ['submitted 495', 'filed 401'] })
  })

  it('says so when no words name the period', () => {
    const { records: [record], warnings } = readBulletin('政协示例市委员会共收到提案205件,立案189件。', committees)
    expect(record?.period_kind).toBeNull()
    expect(warnings.map(warning => warning.code)).toContain('period-unknown')
  })
})

describe('what does not fit', () => {
  it.each([
    ['共收到提案205件,立案289件。', [], 'filed-exceeds-submitted'],
    ['应到委员335人,实到357人。', [], 'present-exceeds-expected'],
    ['共收到提案205件。共收到提案206件。', [], 'conflict'],
    ['共收到提案205件,合并后297件。', ['submitted 205'], 'out-of-order'],
    ['收到提案500件,立案450件,转为意见建议30件。', ['submitted 500', 'filed 450', 'transferred 30 submitted'], 'ledger-open'],
    ['收到提案500件,立案450件,不予立案50件,转为意见建议50件。', ['submitted 500', 'filed 450', 'not_filed 50 submitted'], 'exits-nested'],
    ['立案提案200件,办复190件,办复率99%。', ['filed 200', 'handled 190', 'handled_rate 99'], 'rate-mismatch'],
    ['立案450件提案。党派提案30件,人民团体提案12件,专委会提案9件。', ['filed 450', 'party 30 filed'], 'groups-not-summed'],
    ['遴选重点提案480余件。', ['key_proposals 480 approximate over'], 'only-approximate'],
  ])('%s', (text, reads, code) => {
    expect(read(text)).toEqual(reads)
    expect(readBulletin(text, committees).warnings.map(warning => warning.code)).toContain(code)
  })
})

describe('what only looks like a count', () => {
  it.each([
    '300多名市政协委员走进会场。', '来自34个界别的2000多名委员出席会议。', '大会应到委员人,实到人。共收到提案件,立案**件。', '第20次会议,十四大类,会期6天,三场。', '2024年是人民政协成立75周年,69年来成绩显著。',
    '161名委员齐聚一堂。', '将有335名委员出席会议。', '围绕“十四五”规划提出提案。', '共收到提案l件。', '提案5.210件。', '参加提案工作885人次。', '形成分办件880件次。', '内容相近的89件提案并案为38件。', '满意和基本满意率为99.2%。', '报送社情民意信息312篇,批示36人次。',
  ])('%s', (text) => {
    expect(read(`政协示例市委员会提案工作。${text}`)).toEqual([])
  })

  it('reads a count that equals a year', () => {
    expect(read('1995年,共收到提案1995件。')).toEqual(['submitted 1995'])
  })
})
