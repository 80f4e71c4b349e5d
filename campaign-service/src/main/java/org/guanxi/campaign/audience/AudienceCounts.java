package org.guanxi.campaign.audience;

import java.util.Map;

/**
 * @param frozen false while it only shows who would be reached now
 * @param excluded how many are not reached, by reason
 */
public record AudienceCounts(boolean frozen, long included, Map<Exclusion, Long> excluded) {}
