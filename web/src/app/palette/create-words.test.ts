import { readWish } from './create-words';

describe('what somebody wants to make', () => {
  it.each([
    ['create deal for 华北机械', 'deals', '华北机械'],
    ['New deal', 'deals', ''],
    ['create deal for', 'deals', ''],
    ['add a contact at Acme Ltd', 'contacts', 'Acme Ltd'],
    ['create customer Acme', 'accounts', 'Acme'],
    ['new cases for Nord', 'cases', 'Nord'],
    ['make an application', 'applications', ''],
    ['新建商机 华北机械', 'deals', '华北机械'],
    ['新建一个商机给华北机械', 'deals', '华北机械'],
    ['给华北机械建一个商机', 'deals', '华北机械'],
    ['为华北机械新建工单', 'cases', '华北机械'],
    ['创建客户：华北机械', 'accounts', '华北机械'],
    ['新建营销活动', 'campaigns', ''],
    ['log activity', 'interactions', ''],
    ['log an activity', 'interactions', ''],
    ['log a call with Acme', 'interactions', 'Acme'],
    ['记录跟进', 'interactions', ''],
    ['给华北机械记一条跟进', 'interactions', '华北机械'],
  ])('is read from “%s”', (text, object, rest) => {
    expect(readWish(text)).toEqual({ object, rest });
  });

  it.each(['deal', 'create', 'create peace', 'newcomers', '商机', '华北机械', 'add up'])(
    'is not seen in “%s”',
    (text) => {
      expect(readWish(text)).toBeUndefined();
    },
  );
});
