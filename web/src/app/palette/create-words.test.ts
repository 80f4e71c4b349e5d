import { asksToMake, readWish } from './create-words';

describe('what somebody wants to make', () => {
  it.each([
    ['create deal for 华北机械', 'deals', '华北机械'],
    ['New deal', 'deals', ''],
    ['create deal for', 'deals', ''],
    ['add a contact at Acme Ltd', 'contacts', 'Acme Ltd'],
    ['create customer Acme', 'accounts', 'Acme'],
    ['new cases for Nord', 'cases', 'Nord'],
    ['create order for Nord', 'orders', 'Nord'],
    ['make an application', 'applications', ''],
    ['新建商机 华北机械', 'deals', '华北机械'],
    ['新建一个商机给华北机械', 'deals', '华北机械'],
    ['给华北机械建一个商机', 'deals', '华北机械'],
    ['为华北机械新建工单', 'cases', '华北机械'],
    ['为华北机械新建订单', 'orders', '华北机械'],
    ['创建客户：华北机械', 'accounts', '华北机械'],
    ['新建营销活动', 'campaigns', ''],
    ['log activity', 'interactions', ''],
    ['log an activity', 'interactions', ''],
    ['log a call with Acme', 'interactions', 'Acme'],
    ['create customer Forge Ltd', 'accounts', 'Forge Ltd'],
    ['create lead Atlas Copco', 'leads', 'Atlas Copco'],
    ['new customer Ofelia', 'accounts', 'Ofelia'],
    ['new customer named Forge Ltd', 'accounts', 'Forge Ltd'],
    ['新建客户为民药业', 'accounts', '为民药业'],
    ['新建客户 为民药业', 'accounts', '为民药业'],
    ['新建客户：为民药业', 'accounts', '为民药业'],
    ['新建客户为：华北机械', 'accounts', '华北机械'],
    ['新建客户叫 华北机械', 'accounts', '华北机械'],
    ['新建客户名为华北机械', 'accounts', '华北机械'],
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

describe('a word for making', () => {
  it.each([
    ['new', 'New deal'],
    ['New d', 'New deal'],
    ['create', 'New deal'],
    ['log', 'Log an activity'],
    ['新建', '新建商机'],
    ['记录跟', '记录跟进'],
  ])('is written out in “%s”', (typed, label) => expect(asksToMake(typed, label)).toBe(true));

  it.each([
    ['n', 'New deal'],
    ['newcomer', 'New deal'],
    ['renew', 'New deal'],
    ['deal', 'New deal'],
    ['商机', '新建商机'],
  ])('is not in “%s”', (typed, label) => expect(asksToMake(typed, label)).toBe(false));
});
