package org.guanxi.campaign.send;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param unknownAfter longer than any provider takes to answer; then its sender counts as dead
 * @param failures when a campaign pauses by itself
 */
@ConfigurationProperties("guanxi.sends")
record SendSettings(
        @DefaultValue("5m") Duration unknownAfter,
        @DefaultValue FailureLimit failures) {}
