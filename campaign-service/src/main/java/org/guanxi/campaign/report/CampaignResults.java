package org.guanxi.campaign.report;

import java.util.Map;
import java.util.Set;
import org.guanxi.campaign.audience.AudienceCounts;
import org.guanxi.campaign.audience.Exclusion;

/**
 * @param queued still to come, including what is being sent or tried again
 * @param suppressed held back because the campaign ended before
 * @param excluded how many got no message at all, by reason
 */
record CampaignResults(
        long queued, long sent, long failed, long suppressed, Map<Exclusion, Long> excluded, Map<String, Long> states) {

    static CampaignResults of(AudienceCounts audience, Map<String, Long> states) {
        return new CampaignResults(
                sum(states, Set.of("QUEUED", "SENDING", "SOFT_BOUNCED")),
                sum(states, Set.of("SENT")),
                sum(states, Set.of("FAILED", "HARD_BOUNCED")),
                sum(states, Set.of("SUPPRESSED")),
                audience.excluded(),
                states);
    }

    private static long sum(Map<String, Long> states, Set<String> names) {
        return names.stream().mapToLong(name -> states.getOrDefault(name, 0L)).sum();
    }
}
