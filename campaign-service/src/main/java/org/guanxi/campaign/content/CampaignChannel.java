package org.guanxi.campaign.content;

public enum CampaignChannel {
    MAIL
}
