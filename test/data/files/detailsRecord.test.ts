import { describe, expect, it } from 'vitest'
import { entries } from '../../../data/catalogue/entries'
import { toDetailsRecord } from '../../../data/files/detailsRecord'
import { detailsMarkdown } from '../../../data/files/detailsMarkdown'
import { renderMarkdown } from '../../support/renderMarkdown'

describe('the details in the files', () => {
  it('says what, why, what to do and where', () => {
    expect(toDetailsRecord(36102)).toEqual({
      name: 'ROLE_CANNOT_DOWNLOAD',
      meaning: 'The main role of the signed-in person may not download files.',
      translations: { 'zh-Hans': '主角色的每日下载次数为0或没有设置，不能获取文件的原始链接' },
      misleading: expect.any(String),
      causes: [expect.any(String), expect.any(String)],
      actions: [
        { actor: 'site operator', text: expect.stringContaining('`download_file_count`') },
        { actor: 'app developer', text: expect.any(String) },
        { actor: 'signed-in person', text: expect.any(String) },
      ],
      repeating: 'pointless',
      reaction: 'ask-for-permission',
      inputs: ['X-Fresns-Uid'],
      settings: [{ key: 'download_file_count', kind: 'role permission' }],
      endpoints: [
        {
          method: 'GET',
          path: '/api/fresns/v1/common/file/{fid}/link',
          as: null,
          reaction: 'ask-for-permission',
          doubt: false,
          since: null,
          until: null,
        },
      ],
      guards: [],
      commandWords: [],
      certainty: 'read',
      evidence: [{ release: 'v3.2.1', url: expect.stringMatching(/CommonController\.php#L471$/) }],
    })
  })

  it('names the checks before every call', () => {
    const { guards } = toDetailsRecord(31501)

    expect(guards).toEqual([expect.objectContaining({ name: 'CheckHeaderByWhitelist', as: null })])
  })

  it('marks warnings', () => {
    expect(toDetailsRecord(37102).endpoints.map(({ as }) => as)).toEqual(['warning', 'warning'])
  })

  it('names the reaction that fits at an endpoint, if that of the code would mislead there', () => {
    const { reaction, endpoints } = toDetailsRecord(31602)

    expect(reaction).toBe('remove-from-view')
    expect(endpoints.find(({ path }) => path.endsWith('/user/auth-token'))?.reaction).toBe(
      'finish-signing-in',
    )
    expect(endpoints.map((endpoint) => endpoint.reaction)).toContain('remove-from-view')
  })

  it('exists for a meaning outside the published table', () => {
    expect(toDetailsRecord('38101@v3.3.0')).toMatchObject({
      name: 'EDITING_ONLY_BY_AUTHOR',
      translations: { 'zh-Hans': '要编辑的帖子或评论不是当前用户发的' },
      endpoints: [{ path: '/api/fresns/v1/editor/{type}/edit/{fsid}', since: 'v3.3.0' }],
    })
  })
})

describe('the details as Markdown', () => {
  const blocksOf = (number: number) => renderMarkdown(detailsMarkdown(number).join('\n'))
  const textsOf = (number: number) => blocksOf(number).map(({ text }) => text)

  it('has headings, causes, actions by person and calls with their pages', () => {
    const texts = textsOf(36102)

    expect(texts.slice(0, 2)).toEqual([
      'Explanation',
      'The main role of the signed-in person may not download files.',
    ])
    expect(texts).toContain(
      "Person using the app: Ask the site's operator for the right to download files.",
    )
    expect(
      blocksOf(36102).find(({ text }) => text === 'GET /common/file/{fid}/link')?.links,
    ).toEqual(['https://docs.fresns.com/clients/api/common/file-link.html'])
  })

  it('has each meaning in Chinese under its language tag, marked as ours', () => {
    expect(textsOf(38101).filter((text) => text.startsWith('zh-Hans'))).toEqual([
      "zh-Hans (this site's translation): 要编辑的帖子或评论不是当前用户发的",
      "zh-Hans (this site's translation): 要修改的草稿正在审核，不能编辑",
    ])
  })

  it('explains every meaning of a number, newest first', () => {
    const headings = blocksOf(38101)
      .filter(({ name }) => name === 'h2')
      .map(({ text }) => text)

    expect(headings).toEqual(['Explanation, v3.3.0 and later', 'Explanation, up to v3.2.1'])
  })

  it('says where nothing in the source sends a code', () => {
    expect(textsOf(31201).at(-1)).toMatch(
      /^Nothing in the server's public source returns this code/,
    )
  })

  it.each(entries.map(({ code }) => code))(
    'of %i shows its names as code and nothing else',
    (code) => {
      for (const { elements } of blocksOf(code))
        for (const element of elements) expect(['a', 'code', 'strong']).toContain(element)
      expect(textsOf(code).join('\n')).not.toMatch(/`|\\/)
    },
  )
})
