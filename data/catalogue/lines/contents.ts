import type { CategorySource } from '../types'

export const contents = {
  slug: 'contents',
  title: 'Contents',
  prefix: 37,
  subGroups: [
    {
      slug: 'group',
      title: 'Group',
      prefix: 371,
      codes: [
        { code: 37100, message: 'Wrong group or record not exist' },
        { code: 37101, message: 'Group disabled' },
        { code: 37102, message: 'None of the selected groups are eligible, the content is empty' },
        { code: 37103, message: 'Only members can view this group.' },
        { code: 37104, message: "Only members can see who's in the group and what they post." },
        {
          code: 37105,
          message: 'The current user disabled from viewing the content of this group',
        },
        {
          code: 37106,
          message: 'The service has expired and cannot be viewed and interacted with in this group',
        },
        { code: 37107, message: "Service has expired, can't view new content" },
      ],
    },
    {
      slug: 'hashtag',
      title: 'Hashtag',
      prefix: 372,
      codes: [
        { code: 37200, message: 'Wrong hashtag or record not exist' },
        { code: 37201, message: 'Hashtag disabled' },
        {
          code: 37202,
          message: 'None of the selected hashtags are eligible, the content is empty',
        },
      ],
    },
    {
      slug: 'geotag',
      title: 'Geotag',
      prefix: 373,
      codes: [
        { code: 37300, message: 'Wrong geotag or record not exist' },
        { code: 37301, message: 'Geotag disabled' },
        { code: 37302, message: 'None of the selected geotags are eligible, the content is empty' },
      ],
    },
    {
      slug: 'post',
      title: 'Post',
      prefix: 374,
      codes: [
        { code: 37400, message: 'Wrong post or record not exist' },
        { code: 37401, message: 'Post disabled' },
        { code: 37402, message: 'Wrong post log or record not exist' },
        { code: 37403, message: 'Post log suspended' },
        { code: 37404, message: 'The content could not be accessed without authorization' },
      ],
    },
    {
      slug: 'comment',
      title: 'Comment',
      prefix: 375,
      codes: [
        { code: 37500, message: 'Wrong comment or record not exist' },
        { code: 37501, message: 'Comment disabled' },
        { code: 37502, message: 'Wrong comment log or record not exist' },
        { code: 37503, message: 'Comment log suspended' },
        { code: 37504, message: 'Comments are only visible to the author of the post' },
        { code: 37505, message: 'The post has timed out and no longer shows comments' },
      ],
    },
    {
      slug: 'file',
      title: 'File',
      prefix: 376,
      codes: [
        { code: 37600, message: 'Wrong file or record not exist' },
        { code: 37601, message: 'File disabled' },
        { code: 37602, message: 'You are not authorized to edit this file.' },
      ],
    },
    {
      slug: 'extend',
      title: 'Extend',
      prefix: 377,
      codes: [
        { code: 37700, message: 'Wrong extend content or record not exist' },
        { code: 37701, message: 'Extend Disabled' },
        { code: 37702, message: 'Extend key does not exist' },
      ],
    },
    {
      slug: 'archive',
      title: 'Archive',
      prefix: 378,
      codes: [
        { code: 37800, message: 'Wrong archive content or record not exist' },
        { code: 37801, message: 'Archive configuration disabled' },
        { code: 37802, message: 'Archive configuration mismatch' },
      ],
    },
  ],
} as const satisfies CategorySource
