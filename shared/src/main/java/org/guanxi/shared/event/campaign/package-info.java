/** What campaign-service publishes. */
@NullMarked
package org.guanxi.shared.event.campaign;

import org.jspecify.annotations.NullMarked;
