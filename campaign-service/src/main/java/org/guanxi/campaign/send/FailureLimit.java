package org.guanxi.campaign.send;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * So many failures tell of a bad list or a blocked sender: who goes on loses the provider's trust.
 *
 * @param among of how many of the latest messages they are counted
 * @param from how many messages it takes to say anything
 * @param share the share of failures that is too much
 */
record FailureLimit(
        @DefaultValue("100") int among,
        @DefaultValue("20") int from,
        @DefaultValue("0.2") double share) {

    boolean isReached(List<MessageState> latest) {
        long failures = latest.stream().filter(MessageState::isFailure).count();
        return latest.size() >= from && failures >= share * latest.size();
    }
}
