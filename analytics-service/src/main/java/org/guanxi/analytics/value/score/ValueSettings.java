package org.guanxi.analytics.value.score;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param margin the share of an order's amount that is earned
 * @param yearlyDiscount what a year's waiting costs
 */
@ConfigurationProperties("guanxi.analytics.value")
record ValueSettings(
        @DefaultValue("1") double margin, @DefaultValue("0") double yearlyDiscount) {}
