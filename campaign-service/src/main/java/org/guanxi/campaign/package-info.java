/** Speaks to many customers at once: campaigns, audiences and sends. */
@NullMarked
package org.guanxi.campaign;

import org.jspecify.annotations.NullMarked;
