/** What identity-service publishes. */
@NullMarked
package org.guanxi.shared.event.identity;

import org.jspecify.annotations.NullMarked;
