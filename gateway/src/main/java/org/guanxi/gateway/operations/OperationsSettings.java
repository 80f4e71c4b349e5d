package org.guanxi.gateway.operations;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the parts are watched.
 *
 * @param late what waits longer than this is late
 * @param every the time between two looks
 * @param patience how long one part, and Kafka, may take to answer
 * @param platform parts that discovery does not know, by their address
 */
@ConfigurationProperties("guanxi.gateway.operations")
public record OperationsSettings(
        @DefaultValue("30s") Duration late,
        @DefaultValue("5s") Duration every,
        @DefaultValue("2s") Duration patience,
        @DefaultValue Map<String, String> platform) {}
