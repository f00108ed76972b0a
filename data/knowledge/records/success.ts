import type { KnowledgeRecords } from '../types'

export const success: KnowledgeRecords<0> = {
  0: {
    name: 'SUCCESS',
    meaning:
      'The server carried out the request and refused nothing, unless the message starts with another number in square brackets.',
    chinese: '请求成功，没有被拒绝；个别警告也会以0返回，附一个空列表',
    misleading:
      'Code 0 can hide a refusal: seven warnings arrive as code 0 with an empty list and the real number at the start of `message`, for example [35303].',
    causes: [
      'The request succeeded and the answer is in `data`.',
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
