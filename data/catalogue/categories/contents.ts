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
        [37100, 'Wrong group or record not exist'],
        [37101, 'Group disabled'],
        [37102, 'None of the selected groups are eligible, the content is empty'],
        [37103, 'Only members can view this group.'],
        [37104, "Only members can see who's in the group and what they post."],
        [37105, 'The current user disabled from viewing the content of this group'],
        [37106, 'The service has expired and cannot be viewed and interacted with in this group'],
        [37107, "Service has expired, can't view new content"],
      ],
    },
    {
      slug: 'hashtag',
      title: 'Hashtag',
      prefix: 372,
      codes: [
        [37200, 'Wrong hashtag or record not exist'],
        [37201, 'Hashtag disabled'],
        [37202, 'None of the selected hashtags are eligible, the content is empty'],
      ],
    },
    {
      slug: 'geotag',
      title: 'Geotag',
      prefix: 373,
      codes: [
        [37300, 'Wrong geotag or record not exist'],
        [37301, 'Geotag disabled'],
        [37302, 'None of the selected geotags are eligible, the content is empty'],
      ],
    },
    {
      slug: 'post',
      title: 'Post',
      prefix: 374,
      codes: [
        [37400, 'Wrong post or record not exist'],
        [37401, 'Post disabled'],
        [37402, 'Wrong post log or record not exist'],
        [37403, 'Post log suspended'],
        [37404, 'The content could not be accessed without authorization'],
      ],
    },
    {
      slug: 'comment',
      title: 'Comment',
      prefix: 375,
      codes: [
        [37500, 'Wrong comment or record not exist'],
        [37501, 'Comment disabled'],
        [37502, 'Wrong comment log or record not exist'],
        [37503, 'Comment log suspended'],
        [37504, 'Comments are only visible to the author of the post'],
        [37505, 'The post has timed out and no longer shows comments'],
      ],
    },
    {
      slug: 'file',
      title: 'File',
      prefix: 376,
      codes: [
        [37600, 'Wrong file or record not exist'],
        [37601, 'File disabled'],
        [37602, 'You are not authorized to edit this file.'],
      ],
    },
    {
      slug: 'extend',
      title: 'Extend',
      prefix: 377,
      codes: [
        [37700, 'Wrong extend content or record not exist'],
        [37701, 'Extend Disabled'],
        [37702, 'Extend key does not exist'],
      ],
    },
    {
      slug: 'archive',
      title: 'Archive',
      prefix: 378,
      codes: [
        [37800, 'Wrong archive content or record not exist'],
        [37801, 'Archive configuration disabled'],
        [37802, 'Archive configuration mismatch'],
      ],
    },
  ],
} as const satisfies CategorySource
