package org.guanxi.campaign.campaign;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param frozen whether the audience is settled: the campaign has started */
public record CampaignTarget(UUID campaignId, @Nullable UUID segmentId, boolean frozen) {}
