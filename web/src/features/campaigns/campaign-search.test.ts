import { messageFilter, readCampaignSearch } from './campaign-search';

describe('the address of a campaign', () => {
  it('keeps only what is known', () => {
    expect(readCampaignSearch({ tab: 'messages', messages: 'failed', exclusion: 'NO_ADDRESS' })).toEqual({
      tab: 'messages',
      messages: 'failed',
      exclusion: 'NO_ADDRESS',
    });
    expect(readCampaignSearch({ tab: 'x', messages: 'y);state==(', exclusion: 'z' })).toEqual({});
  });

  it('opens exactly the messages that a number counts', () => {
    expect(messageFilter('failed')).toBe('state=in=(FAILED,HARD_BOUNCED)');
    expect(messageFilter('SOFT_BOUNCED')).toBe('state==SOFT_BOUNCED');
    expect(messageFilter(undefined)).toBeUndefined();
  });
});
