/** What analytics-service publishes. */
@NullMarked
package org.guanxi.shared.event.analytics;

import org.jspecify.annotations.NullMarked;
