/** What support-service publishes. */
@NullMarked
package org.guanxi.shared.event.support;

import org.jspecify.annotations.NullMarked;
