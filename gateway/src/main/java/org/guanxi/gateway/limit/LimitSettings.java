package org.guanxi.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Requests in a window: for one partner application, for one person, and for an address that nobody has signed in from. */
@ConfigurationProperties("guanxi.gateway.limits")
record LimitSettings(
        @DefaultValue("60s") Duration window,
        @DefaultValue("12000") long application,
        @DefaultValue("3000") long person,
        @DefaultValue("600") long network) {}
