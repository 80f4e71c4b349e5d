package org.guanxi.support.progress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param closeAfter how long a resolved case waits for the customer's objection; then it closes */
@ConfigurationProperties("guanxi.cases")
public record CaseSettings(@DefaultValue("7d") Duration closeAfter) {}
