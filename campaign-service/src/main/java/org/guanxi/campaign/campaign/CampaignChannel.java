package org.guanxi.campaign.campaign;

enum CampaignChannel {
    MAIL
}
