package org.guanxi.shared.imports.work;

import java.time.Duration;

/**
 * @param patience how long rows wait for what another service has announced
 * @param turn how long an import goes on at least while others could
 */
public record ImportPace(Duration patience, Duration turn) {}
