import type { KnowledgeRecords } from '../types'

export const success: KnowledgeRecords<0> = {
  0: {
    name: 'SUCCESS',
    meaning:
      'The request was carried out and nothing was refused, unless the message starts with a number in square brackets.',
    chinese: '请求成功；但消息若以方括号里的数字开头，则是警告，列表为空',
    misleading:
      'Code 0 can hide a refusal: seven warnings arrive as code 0 with an empty list and the real number at the start of `message`, for example [35303].',
    causes: [
      'The request succeeded and the result is in `data`.',
      'A list was withheld with a warning: `data` holds an empty list, and `message` starts with one of [31601], [35303], [35400], [37102], [37202], [37302], [37505].',
    ],
    actions: {
      'app developer':
        'Test `code` for 0. Before you show a list as empty, look for a number in square brackets at the start of `message`, and handle it like an error code.',
    },
    repeating: 'not an error',
    reaction: 'use-the-data',
    certainty: 'read',
    evidence: [
      { file: 'app/Fresns/Api/Traits/ApiResponseTrait.php', line: 18 },
      { file: 'app/Fresns/Api/Traits/ApiResponseTrait.php', line: 51 },
    ],
    phrases: ['ok', 'done', 'all fine', 'all good', 'request accepted', 'completed'],
  },
}
