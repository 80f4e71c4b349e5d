package org.guanxi.gateway.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which objects are told of, and how.
 *
 * @param objects the object of the API that a topic's events are about
 * @param own topics whose events are for the one person whom {@code userId} names
 * @param back how far a gateway that just started reads back, for those who were connected before
 * @param kept the news that are kept for those who come back
 * @param streams how many one person or one application may keep open
 */
@ConfigurationProperties("guanxi.gateway.live")
record LiveSettings(
        Map<String, String> objects,
        @DefaultValue Set<String> own,
        @DefaultValue("5m") Duration back,
        @DefaultValue("5000") int kept,
        @DefaultValue("12") int streams,
        @DefaultValue("5s") Duration heartbeat) {}
